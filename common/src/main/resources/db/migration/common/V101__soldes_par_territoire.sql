-- What was held, committed and paid in each département: counters for today, totals by day for the two times. A trigger on
-- the ledger keeps them, so that the posting function need not know; '' stands for what is not located.
create table common.solde_territoire (
  enveloppe_id smallint not null references common.enveloppe,
  departement text not null,
  reserve_centimes bigint not null default 0,
  engage_centimes bigint not null default 0,
  verse_centimes bigint not null default 0,
  primary key (enveloppe_id, departement)
) with (fillfactor = 50);
create table common.mouvement_territoire (
  enveloppe_id smallint not null,
  departement text not null,
  date_effet date not null,
  date_connue date not null,
  reserve_centimes bigint not null,
  engage_centimes bigint not null,
  verse_centimes bigint not null,
  primary key (enveloppe_id, date_effet, date_connue, departement)
) with (fillfactor = 50);

create function common.departement_de(commune text) returns text language sql immutable parallel safe as $$
  select case when commune is null then '' when starts_with(commune, '97') then left(commune, 3) else left(commune, 2) end
$$;

create view common.ecriture_signee as
  select e.enveloppe_id, common.departement_de(e.commune) as departement, e.date_effet,
    (e.enregistre_le at time zone 'Europe/Paris')::date as date_connue,
    case e.type when 'RESERVATION' then e.montant_centimes else 0 end as reserve,
    case e.type when 'ENGAGEMENT' then e.montant_centimes when 'DEGAGEMENT' then -e.montant_centimes else 0 end as engage,
    case e.type when 'VERSEMENT' then e.montant_centimes when 'REVERSEMENT' then -e.montant_centimes else 0 end as verse
  from common.ecriture e
  where e.type in ('RESERVATION', 'ENGAGEMENT', 'DEGAGEMENT', 'VERSEMENT', 'REVERSEMENT');

create function common.totaliser_territoires() returns trigger
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
      select enveloppe_id, departement, date_effet, date_connue, reserve, engage, verse from signees order by 1, 2, 3, 4
      on conflict (enveloppe_id, date_effet, date_connue, departement) do update
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
create trigger totaux_par_territoire after insert on common.ecriture
  referencing new table as nouvelles for each statement execute function common.totaliser_territoires();

insert into common.mouvement_territoire
  select enveloppe_id, departement, date_effet, date_connue, sum(reserve), sum(engage), sum(verse)
  from common.ecriture_signee group by 1, 2, 3, 4;
insert into common.solde_territoire
  select enveloppe_id, departement, sum(reserve), sum(engage), sum(verse) from common.ecriture_signee group by 1, 2;

grant select on common.solde_territoire, common.mouvement_territoire to convention_app;
drop view common.ecriture_signee;
