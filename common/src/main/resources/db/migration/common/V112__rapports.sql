-- Reports to the committee: what was said, as bytes, with its hash. A report is never changed nor deleted.
create table common.rapport (
  id bigint generated always as identity primary key,
  numero text not null unique check (numero ~ '^EE-[0-9]{4}-[0-9]{3,}$'),
  titre text not null check (titre <> ''),
  effet date not null,
  connue date not null,
  etabli_par text not null check (etabli_par <> ''),
  etabli_le timestamptz not null default date_trunc('second', clock_timestamp()),
  contenu bytea not null,
  empreinte bytea not null,
  constraint empreinte_du_contenu check (empreinte = sha256(contenu)),
  check (effet <= connue)
);
create trigger ajout_seul before update or delete on common.rapport
  for each row execute function common.refuser_modification();
create trigger ajout_seul_vidage before truncate on common.rapport
  for each statement execute function common.refuser_modification();

create table common.compteur_de_rapport (annee int primary key, dernier int not null check (dernier > 0));
create function common.prochain_numero_de_rapport(p_jour date) returns text
language sql security definer set search_path = pg_catalog as $$
  insert into common.compteur_de_rapport as c values (extract(year from p_jour)::int, 1)
    on conflict (annee) do update set dernier = c.dernier + 1
    returning 'EE-' || annee || '-' || to_char(dernier, 'FM000')
$$;

grant select, insert on common.rapport to convention_app;
grant execute on function common.prochain_numero_de_rapport to convention_app;
