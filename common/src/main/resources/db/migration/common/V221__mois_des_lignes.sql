-- A dated question about lines adds whole months too, then days, as V131 does by département: its cost no longer follows the
-- number of days since 2023.
create table common.mouvement_mois (
  enveloppe_id smallint not null,
  mois_effet date not null,
  mois_connu date not null,
  type text not null,
  exercice smallint not null,
  millesime smallint not null,
  montant_centimes bigint not null,
  primary key (enveloppe_id, mois_effet, mois_connu, type, exercice, millesime)
) with (fillfactor = 50);
grant select on common.mouvement_mois to convention_app;
create index mouvement_jour_effet on common.mouvement_jour (date_effet);
create index mouvement_jour_connu on common.mouvement_jour (date_connue);

-- What the entries of a statement add to the totals by month and by place.
create function common.totaliser() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  with mois_des_lignes as (
    insert into common.mouvement_mois as m
      select n.enveloppe_id, date_trunc('month', n.date_effet)::date,
        date_trunc('month', n.enregistre_le at time zone 'Europe/Paris')::date, n.type, n.exercice, n.millesime,
        sum(n.montant_centimes)
      from nouvelles n group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
      on conflict (enveloppe_id, mois_effet, mois_connu, type, exercice, millesime) do update
        set montant_centimes = m.montant_centimes + excluded.montant_centimes
  ), signees as (
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
drop trigger totaux_par_territoire on common.ecriture;
drop function common.totaliser_territoires();
create trigger totaux after insert on common.ecriture
  referencing new table as nouvelles for each statement execute function common.totaliser();

insert into common.mouvement_mois
  select enveloppe_id, date_trunc('month', date_effet)::date, date_trunc('month', date_connue)::date, type, exercice, millesime,
    sum(montant_centimes)
  from common.mouvement_jour group by 1, 2, 3, 4, 5, 6;

-- What took effect up to a day, as known on another: whole months of both times, then the days of the month of effect, then
-- those of the month of recording. The last day of a month ends it: no day is left to add.
create function common.mouvements_au(p_effet date, p_connue date)
returns table (enveloppe_id smallint, type text, exercice smallint, millesime smallint, mois date, montant_centimes bigint)
language sql stable as $$
  select m.enveloppe_id, m.type, m.exercice, m.millesime, m.mois_effet, m.montant_centimes
  from common.mouvement_mois m
  where m.mois_effet < date_trunc('month', p_effet + 1)::date and m.mois_connu < date_trunc('month', p_connue + 1)::date
  union all
  select j.enveloppe_id, j.type, j.exercice, j.millesime, date_trunc('month', j.date_effet)::date, j.montant_centimes
  from common.mouvement_jour j
  where j.date_effet between date_trunc('month', p_effet + 1)::date and p_effet and j.date_connue <= p_connue
  union all
  select j.enveloppe_id, j.type, j.exercice, j.millesime, date_trunc('month', j.date_effet)::date, j.montant_centimes
  from common.mouvement_jour j
  where j.date_effet < date_trunc('month', p_effet + 1)::date
    and j.date_connue between date_trunc('month', p_connue + 1)::date and p_connue
$$;
grant execute on function common.mouvements_au to convention_app;

-- The proof of the months: each is the sum of its days, which V220 and V115 prove by the entries.
create function common.verifier_mois() returns setof common.anomalie
language sql security definer set search_path = pg_catalog as $$
  select distinct on (coalesce(m.enveloppe_id, j.enveloppe_id)) v.code, null::bigint, 'CUMUL_FAUX',
    'le cumul du mois ' || to_char(coalesce(m.mois_effet, j.mois_effet), 'YYYY-MM') || ' diffère de ses jours'
  from common.mouvement_mois m
  full join (select enveloppe_id, date_trunc('month', date_effet)::date as mois_effet,
               date_trunc('month', date_connue)::date as mois_connu, type, exercice, millesime,
               sum(montant_centimes) as montant
             from common.mouvement_jour group by 1, 2, 3, 4, 5, 6) j
    using (enveloppe_id, mois_effet, mois_connu, type, exercice, millesime)
  join common.enveloppe v on v.id = coalesce(m.enveloppe_id, j.enveloppe_id)
  where m.montant_centimes is distinct from j.montant
  union all
  select distinct on (coalesce(m.enveloppe_id, j.enveloppe_id)) v.code, null::bigint, 'TERRITOIRE_FAUX',
    'le cumul du mois ' || to_char(coalesce(m.mois_effet, j.mois_effet), 'YYYY-MM') || ' d’un département diffère de ses jours'
  from common.mois_territoire m
  full join (select enveloppe_id, date_trunc('month', date_effet)::date as mois_effet,
               date_trunc('month', date_connue)::date as mois_connu, departement, sum(reserve_centimes) as re,
               sum(engage_centimes) as en, sum(verse_centimes) as ve
             from common.mouvement_territoire group by 1, 2, 3, 4) j
    using (enveloppe_id, mois_effet, mois_connu, departement)
  join common.enveloppe v on v.id = coalesce(m.enveloppe_id, j.enveloppe_id)
  where (m.reserve_centimes, m.engage_centimes, m.verse_centimes) is distinct from (j.re, j.en, j.ve)
$$;
grant execute on function common.verifier_mois to convention_app;
