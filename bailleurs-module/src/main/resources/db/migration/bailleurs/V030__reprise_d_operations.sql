-- Operations taken over from another system: where each comes from, so that none is taken over twice.
create table bailleurs.operation_reprise (
  operation_id bigint primary key references bailleurs.operation,
  origine text not null unique check (origine <> ''),
  lot text not null check (lot ~ '^IMP-[0-9]{6,}$')
);
grant select, insert on bailleurs.operation_reprise to convention_app;

-- Taken over and untouched since: no act, no payment request, nothing of another feature. Locks what it answers.
create function bailleurs.reprises_intactes(p_references text[]) returns setof text
language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_ids bigint[];
  v_suivis bigint[];
  v_lien record;
begin
  v_ids := array(select o.id from bailleurs.operation o join bailleurs.operation_reprise r on r.operation_id = o.id
                 where o.reference = any (p_references) and o.version = 0 order by o.id for update of o);
  for v_lien in
    select c.conrelid::regclass as qui, a.attname as par, b.attname as vers
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
    where c.contype = 'f' and c.confrelid = 'bailleurs.operation'::regclass and array_length(c.conkey, 1) = 1
      and c.conrelid not in ('bailleurs.logements'::regclass, 'bailleurs.financement'::regclass,
        'bailleurs.echeance'::regclass, 'bailleurs.operation_reprise'::regclass)
  loop
    execute format('select array_agg(distinct o.id) from bailleurs.operation o join %s x on x.%I = o.%I'
                   ' where o.id = any ($1)', v_lien.qui, v_lien.par, v_lien.vers) into v_suivis using v_ids;
    v_ids := array(select unnest(v_ids) except select unnest(v_suivis));
  end loop;
  return query select o.reference from bailleurs.operation o where o.id = any (v_ids) and not exists (
    select from bailleurs.echeance e join bailleurs.demande_versement d on d.echeance_id = e.id
    where e.operation_reference = o.reference);
end $$;

-- Takes away what a reversed import had written; refuses whatever is not an untouched operation of an import.
create function bailleurs.defaire_reprises(p_references text[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_ids bigint[];
begin
  if (select count(*) from bailleurs.reprises_intactes(p_references)) <> cardinality(p_references) then
    raise exception 'Une opération a avancé depuis son import.' using errcode = 'check_violation';
  end if;
  v_ids := array(select id from bailleurs.operation where reference = any (p_references));
  delete from bailleurs.echeance where operation_reference = any (p_references);
  delete from bailleurs.operation_reprise where operation_id = any (v_ids);
  delete from bailleurs.logements where operation_id = any (v_ids);
  delete from bailleurs.financement where operation_id = any (v_ids);
  delete from bailleurs.operation where id = any (v_ids);
end $$;

revoke all on function bailleurs.reprises_intactes(text[]), bailleurs.defaire_reprises(text[]) from public;
grant execute on function bailleurs.reprises_intactes(text[]), bailleurs.defaire_reprises(text[]) to convention_app;
