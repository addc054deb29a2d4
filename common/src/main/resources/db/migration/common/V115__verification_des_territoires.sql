-- The proof of what V101 and V110 keep: totals by département are the entries', ceilings are those of the opening and the
-- acts' moves since.
create table common.plafond_initial (
  enveloppe_id smallint primary key references common.enveloppe,
  centimes bigint not null check (centimes >= 0)
);
insert into common.plafond_initial
  select s.enveloppe_id, s.plafond_centimes - coalesce(sum(p.montant_centimes), 0)
  from common.solde s left join common.plafond_mouvement p on p.enveloppe_id = s.enveloppe_id
  group by s.enveloppe_id, s.plafond_centimes;
create function common.noter_plafond() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into common.plafond_initial values (new.enveloppe_id, new.plafond_centimes);
  return null;
end $$;
create trigger plafond_d_ouverture after insert on common.solde for each row execute function common.noter_plafond();
create trigger ajout_seul before update or delete on common.plafond_initial
  for each row execute function common.refuser_modification();
create trigger ajout_seul_vidage before truncate on common.plafond_initial
  for each statement execute function common.refuser_modification();
grant select on common.plafond_initial to convention_app;

create function common.verifier_pilotage() returns setof common.anomalie
language plpgsql security definer set search_path = pg_catalog as $$
begin
  return query
    with entrees as (
      select e.enveloppe_id, common.departement_de(e.commune) as departement, e.date_effet,
        (e.enregistre_le at time zone 'Europe/Paris')::date as date_connue,
        sum(case e.type when 'RESERVATION' then e.montant_centimes else 0 end) as re,
        sum(case e.type when 'ENGAGEMENT' then e.montant_centimes when 'DEGAGEMENT' then -e.montant_centimes else 0 end) as en,
        sum(case e.type when 'VERSEMENT' then e.montant_centimes when 'REVERSEMENT' then -e.montant_centimes else 0 end) as ve
      from common.ecriture e
      where e.type in ('RESERVATION', 'ENGAGEMENT', 'DEGAGEMENT', 'VERSEMENT', 'REVERSEMENT') group by 1, 2, 3, 4
    ), jours as (
      select distinct on (coalesce(j.enveloppe_id, x.enveloppe_id)) coalesce(j.enveloppe_id, x.enveloppe_id) as id,
        coalesce(j.departement, x.departement) as departement
      from common.mouvement_territoire j full join entrees x using (enveloppe_id, departement, date_effet, date_connue)
      where (j.reserve_centimes, j.engage_centimes, j.verse_centimes) is distinct from (x.re, x.en, x.ve)
      order by 1, 2
    ), soldes as (
      select distinct on (coalesce(s.enveloppe_id, x.enveloppe_id)) coalesce(s.enveloppe_id, x.enveloppe_id) as id,
        coalesce(s.departement, x.departement) as departement
      from common.solde_territoire s full join (select enveloppe_id, departement, sum(re) as re, sum(en) as en, sum(ve) as ve
        from entrees group by 1, 2) x using (enveloppe_id, departement)
      where (s.reserve_centimes, s.engage_centimes, s.verse_centimes) is distinct from (x.re, x.en, x.ve)
      order by 1, 2
    )
    select v.code, null::bigint, 'TERRITOIRE_FAUX',
      'les totaux du département ' || case a.departement when '' then '« non localisé »' else a.departement end
        || ' diffèrent des écritures'
    from (select * from jours union select * from soldes) a join common.enveloppe v on v.id = a.id;

  return query
    select v.code, null::bigint, 'PLAFOND_FAUX', 'le plafond n’est pas celui de l’ouverture et des actes depuis'
    from common.solde s join common.enveloppe v on v.id = s.enveloppe_id
    left join common.plafond_initial i on i.enveloppe_id = s.enveloppe_id
    where s.plafond_centimes is distinct from i.centimes + coalesce((
      select sum(p.montant_centimes) from common.plafond_mouvement p where p.enveloppe_id = s.enveloppe_id), 0);
end $$;
grant execute on function common.verifier_pilotage to convention_app;
