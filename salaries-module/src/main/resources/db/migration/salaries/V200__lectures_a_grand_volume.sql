-- Lists and figures of the aids that cost the same at four million rows as at forty thousand.

-- Each filter offered leads an index in the order of the list, the other filters behind the key: a second filter is checked
-- in the index, and counts are read from it alone.
drop index salaries.aide_par_etat, salaries.aide_par_produit, salaries.aide_par_departement, salaries.aide_par_exercice;
create index aide_par_etat on salaries.aide (etat, id desc, produit, departement, exercice);
create index aide_par_produit on salaries.aide (produit, id desc, etat, departement, exercice);
create index aide_par_departement on salaries.aide (departement, id desc, produit, etat, exercice);
create index aide_par_exercice on salaries.aide (exercice, id desc, produit, etat, departement);

-- What waits for somebody, and nothing of what partners granted.
drop index salaries.aide_a_traiter;
create index aide_a_traiter on salaries.aide (etat, maj_le) where etat in ('DEPOSE', 'INSTRUIT');

-- Aids by product and state, kept as they change. A session writes in one of sixteen drawers, so that two of them seldom
-- wait for each other; the sum of the drawers is the figure.
create table salaries.aide_compte (
  produit text not null references salaries.produit,
  etat text not null,
  tiroir smallint not null check (tiroir between 0 and 15),
  dossiers bigint not null,
  aides bigint not null,
  primary key (produit, etat, tiroir)
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);
grant select on salaries.aide_compte to convention_app;

create function salaries.compter_aides() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op = 'INSERT' then
    insert into salaries.aide_compte as c
      select n.produit, n.etat, pg_backend_pid() % 16, count(*), sum(n.nombre) from nouvelles n group by 1, 2 order by 1, 2
      on conflict (produit, etat, tiroir) do update
        set dossiers = c.dossiers + excluded.dossiers, aides = c.aides + excluded.aides;
  elsif tg_op = 'UPDATE' then
    insert into salaries.aide_compte as c
      select x.produit, x.etat, pg_backend_pid() % 16, sum(x.dossiers), sum(x.aides)
      from (select produit, etat, 1 as dossiers, nombre as aides from nouvelles
            union all select produit, etat, -1, -nombre from anciennes) x
      group by 1, 2 having sum(x.dossiers) <> 0 or sum(x.aides) <> 0 order by 1, 2
      on conflict (produit, etat, tiroir) do update
        set dossiers = c.dossiers + excluded.dossiers, aides = c.aides + excluded.aides;
  else
    insert into salaries.aide_compte as c
      select a.produit, a.etat, pg_backend_pid() % 16, -count(*), -sum(a.nombre) from anciennes a group by 1, 2 order by 1, 2
      on conflict (produit, etat, tiroir) do update
        set dossiers = c.dossiers + excluded.dossiers, aides = c.aides + excluded.aides;
  end if;
  return null;
end $$;
create trigger compte_des_entrees after insert on salaries.aide
  referencing new table as nouvelles for each statement execute function salaries.compter_aides();
create trigger compte_des_changements after update on salaries.aide
  referencing old table as anciennes new table as nouvelles for each statement execute function salaries.compter_aides();
create trigger compte_des_sorties after delete on salaries.aide
  referencing old table as anciennes for each statement execute function salaries.compter_aides();
insert into salaries.aide_compte
  select produit, etat, 0, count(*), sum(nombre) from salaries.aide group by 1, 2;
