-- A dated question by département adds whole months, then the days of the month it stops in: its cost no longer follows the
-- number of days since 2023. Months of both times, kept with the days by the same trigger.
create table common.mois_territoire (
  enveloppe_id smallint not null,
  departement text not null,
  mois_effet date not null,
  mois_connu date not null,
  reserve_centimes bigint not null,
  engage_centimes bigint not null,
  verse_centimes bigint not null,
  primary key (enveloppe_id, mois_effet, mois_connu, departement)
) with (fillfactor = 50);
grant select on common.mois_territoire to convention_app;
create index mouvement_territoire_connu on common.mouvement_territoire (enveloppe_id, date_connue);

create or replace function common.totaliser_territoires() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  with signees as (
    select n.enveloppe_id, common.departement_de(n.commune) as departement, n.date_effet,
      (n.enregistre_le at time zone 'Europe/Paris')::date as date_connue,
      sum(case n.type when 'RESERVATION' then n.montant_centimes else 0 end) as reserve,
      sum(case n.type when 'ENGAGEMENT' then n.montant_centimes when 'DEGAGEMENT' then -n.montant_centimes else 0 end) as engage,
      sum(case n.type when 'VERSEMENT' then n.montant_centimes when 'REVERSEMENT' then -n.montant_centimes else 0 end) as verse
    from nouvelles n
    where n.type in ('RESERVATION', 'ENGAGEMENT', 'DEGAGEMENT', 'VERSEMENT', 'REVERSEMENT')
    group by 1, 2, 3, 4
  ), jours as (
    insert into common.mouvement_territoire as m
      select enveloppe_id, departement, date_effet, date_connue, reserve, engage, verse from signees order by 1, 3, 4, 2
      on conflict (enveloppe_id, date_effet, date_connue, departement) do update
        set reserve_centimes = m.reserve_centimes + excluded.reserve_centimes,
            engage_centimes = m.engage_centimes + excluded.engage_centimes,
            verse_centimes = m.verse_centimes + excluded.verse_centimes
  ), mois as (
    insert into common.mois_territoire as m
      select enveloppe_id, departement, date_trunc('month', date_effet)::date, date_trunc('month', date_connue)::date,
        sum(reserve), sum(engage), sum(verse)
      from signees group by 1, 2, 3, 4 order by 1, 3, 4, 2
      on conflict (enveloppe_id, mois_effet, mois_connu, departement) do update
        set reserve_centimes = m.reserve_centimes + excluded.reserve_centimes,
            engage_centimes = m.engage_centimes + excluded.engage_centimes,
            verse_centimes = m.verse_centimes + excluded.verse_centimes
  )
  insert into common.solde_territoire as s
    select enveloppe_id, departement, sum(reserve), sum(engage), sum(verse) from signees group by 1, 2 order by 1, 2
    on conflict (enveloppe_id, departement) do update
      set reserve_centimes = s.reserve_centimes + excluded.reserve_centimes,
          engage_centimes = s.engage_centimes + excluded.engage_centimes,
          verse_centimes = s.verse_centimes + excluded.verse_centimes;
  return null;
end $$;

insert into common.mois_territoire
  select enveloppe_id, departement, date_trunc('month', date_effet)::date, date_trunc('month', date_connue)::date,
    sum(reserve_centimes), sum(engage_centimes), sum(verse_centimes)
  from common.mouvement_territoire group by 1, 2, 3, 4;
