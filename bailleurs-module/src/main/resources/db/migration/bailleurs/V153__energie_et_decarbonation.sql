-- Plan d'économies d'énergie et de décarbonation: energy and carbon before and after works, operation by operation.

-- Upper bounds of the labels, excluded: dated, with their source. They hold in métropole, for dwellings of 40 m² and more,
-- below 800 m; a mean that exceeds them is a warning, never a refusal.
create table bailleurs.seuil_dpe (
  etiquette text not null check (etiquette in ('A', 'B', 'C', 'D', 'E', 'F')),
  valide_du date not null,
  energie_kwh smallint not null check (energie_kwh > 0),
  climat_kg smallint not null check (climat_kg > 0),
  grade text not null check (grade in ('PUBLIE', 'HYPOTHESE')),
  source text not null check (source <> ''),
  primary key (etiquette, valide_du)
);
insert into bailleurs.seuil_dpe
  select e, date '2021-07-01', k, c, 'PUBLIE',
    'Arrêté du 31 mars 2021 relatif au DPE en métropole (JORF du 13 avril 2021), seuils relevés dans action-21/dpe-audit-composants'
  from (values ('A', 70, 6), ('B', 110, 11), ('C', 180, 30), ('D', 250, 50), ('E', 330, 70), ('F', 420, 100)) s(e, k, c);

create table bailleurs.parametre_energie (
  cle text not null check (cle in ('DUREE_DE_VIE_ANS')),
  valide_du date not null,
  valeur integer not null check (valeur > 0),
  grade text not null check (grade in ('PUBLIE', 'HYPOTHESE')),
  source text not null check (source <> ''),
  primary key (cle, valide_du)
);
insert into bailleurs.parametre_energie values ('DUREE_DE_VIE_ANS', date '2023-01-01', 30, 'HYPOTHESE',
  'Hypothèse de travail : durée pendant laquelle un gain annuel est compté dans le coût de la tonne évitée');

-- What the plan announces. A target of the whole housing stock is shown beside, never compared with a sum of operations.
create table bailleurs.cible_energie (
  indicateur text not null check (indicateur in ('LOGEMENTS_REHABILITES', 'PART_C_OU_MIEUX', 'BAISSE_EMISSIONS',
    'BAISSE_CONSOMMATION')),
  depuis date not null,
  echeance date not null check (echeance > depuis),
  valeur integer not null check (valeur > 0),
  unite text not null check (unite in ('logements', '%')),
  comparable boolean not null,
  enonce text not null check (enonce <> ''),
  grade text not null check (grade in ('PUBLIE', 'HYPOTHESE')),
  source text not null check (source <> ''),
  primary key (indicateur, echeance)
);
insert into bailleurs.cible_energie values
  ('LOGEMENTS_REHABILITES', '2023-01-01', '2027-12-31', 200000, 'logements', true, '200 000 logements réhabilités',
   'PUBLIE', 'Action Logement, « Nos engagements » (groupe.actionlogement.fr/nos-engagements)'),
  ('LOGEMENTS_REHABILITES', '2023-01-01', '2030-12-31', 340000, 'logements', true, '340 000 logements à rénover en huit ans',
   'PUBLIE', 'La Tribune, 29 novembre 2022 ; e-cost.fr'),
  ('PART_C_OU_MIEUX', '2023-01-01', '2030-12-31', 100, '%', false, 'Tout le parc du groupe classé C au moins en 2030',
   'PUBLIE', 'La Tribune, 29 novembre 2022'),
  ('BAISSE_EMISSIONS', '2023-01-01', '2030-12-31', 55, '%', false, 'Émissions du parc du groupe réduites de 55 % en 2030',
   'PUBLIE', 'La Tribune, 29 novembre 2022'),
  ('BAISSE_CONSOMMATION', '2022-11-29', '2024-12-31', 10, '%', false, 'Consommations réduites de 10 % en deux ans',
   'PUBLIE', 'La Tribune, 29 novembre 2022 ; lyonpoleimmo.com');

-- Means over the living area, in whole kWh of primary energy and kg of CO2 per m² and year.
create table bailleurs.performance (
  operation_reference text primary key references bailleurs.operation (reference),
  surface_centiemes bigint not null check (surface_centiemes between 1 and 100000000000),
  energie_avant smallint check (energie_avant between 0 and 2000),
  climat_avant smallint check (climat_avant between 0 and 1000),
  dpe_avant_le date,
  energie_apres smallint not null check (energie_apres between 0 and 2000),
  climat_apres smallint not null check (climat_apres between 0 and 1000),
  dpe_apres_le date,
  saisi_par text not null check (saisi_par <> ''),
  maj_le timestamptz not null,
  version integer not null default 0,
  constraint avant_complet check ((energie_avant is null) = (climat_avant is null)
    and (energie_avant is null) = (dpe_avant_le is null)),
  constraint dpe_dans_l_ordre check (dpe_apres_le >= dpe_avant_le)
);
create table bailleurs.performance_etiquette (
  operation_reference text not null references bailleurs.performance,
  moment text not null check (moment in ('AVANT', 'APRES')),
  etiquette text not null check (etiquette in ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
  nombre integer not null check (nombre between 1 and 1000000),
  primary key (operation_reference, moment, etiquette)
);

-- As many dwellings after as before, where there is a before: seen at the end of each transaction, whoever writes.
create function bailleurs.etiquettes_completes() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  v_operation text := coalesce(new.operation_reference, old.operation_reference);
begin
  if exists (
    select from bailleurs.performance p
    cross join lateral (select coalesce(sum(e.nombre) filter (where e.moment = 'AVANT'), 0) as avant,
        coalesce(sum(e.nombre) filter (where e.moment = 'APRES'), 0) as apres
      from bailleurs.performance_etiquette e where e.operation_reference = p.operation_reference) x
    where p.operation_reference = v_operation
      and (x.apres = 0 or x.avant <> case when p.energie_avant is null then 0 else x.apres end)) then
    raise exception 'La répartition par étiquette ne compte pas les mêmes logements avant et après.'
      using errcode = 'check_violation', constraint = 'etiquettes_completes';
  end if;
  return null;
end $$;
create constraint trigger etiquettes_completes after insert or update on bailleurs.performance
  deferrable initially deferred for each row execute function bailleurs.etiquettes_completes();
create constraint trigger etiquettes_completes after insert or update or delete on bailleurs.performance_etiquette
  deferrable initially deferred for each row execute function bailleurs.etiquettes_completes();

grant select on bailleurs.seuil_dpe, bailleurs.parametre_energie, bailleurs.cible_energie to convention_app;
grant select, insert, update, delete on bailleurs.performance, bailleurs.performance_etiquette to convention_app;
