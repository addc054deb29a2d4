-- Takes away the receipts that a file entered, among these, unless somebody has decided on them since: no money had moved.
create function bailleurs.defaire_encaissements(p_references text[]) returns setof text
language sql security definer set search_path = pg_catalog as $$
  delete from bailleurs.encaissement where reference = any (p_references) and statut = 'SAISI' returning reference
$$;
revoke all on function bailleurs.defaire_encaissements(text[]) from public;
grant execute on function bailleurs.defaire_encaissements(text[]) to convention_app;
