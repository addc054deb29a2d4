-- The Visale guarantee. Its face value is an exposure, off budget: only claims and fees use an envelope. Each contract
-- carries the caps of the regime it was made under, and the database holds them whoever writes.
create table salaries.visale_regime (
  code text primary key check (code ~ '^[0-9]{4}$'),
  libelle text not null,
  valide_du date not null,
  valide_au date check (valide_au >= valide_du),
  mois_prive smallint not null check (mois_prive > 0),
  mois_social smallint not null check (mois_social > 0),
  mois_degradations smallint not null check (mois_degradations >= 0),
  duree_mois smallint check (duree_mois > 0),
  jours_declaration smallint not null check (jours_declaration > 0),
  source text not null,
  niveau_preuve text not null check (niveau_preuve in ('P', 'S', 'G', 'C', 'H', 'M')),
  note text not null default '',
  constraint regime_sans_recouvrement exclude using gist (daterange(valide_du, valide_au, '[]') with &&)
);
insert into salaries.visale_regime values
  ('2018', '2018', '2018-06-19', '2021-06-03', 36, 9, 2, null, 30,
    'service-public.fr, fiche F33453 (8 juin 2018) ; openfisca-france, visale.py', 'P',
    'Délai de déclaration de 30 jours : smartloc.fr, source secondaire'),
  ('2021', '2021, étendu en 2024', '2021-06-04', '2026-01-05', 36, 9, 2, null, 30,
    'visale.fr, foires aux questions ; maformationimmo.fr, locama.fr, adil36.org', 'P',
    'Saisonniers admis depuis juin 2024 ; délai de déclaration de 30 jours : smartloc.fr, groupe-evotion.fr, source secondaire, 60 jours lus ailleurs'),
  ('2026', '2026', '2026-01-06', null, 36, 9, 2, 36, 30,
    'efl.fr (6 février 2026), adil36.org (8 janvier 2026), boursorama.com, fnpr (26 janvier 2026)', 'S',
    'Limitée au bail initial, trois ans au plus');

-- Largest guaranteed rent, charges included: the ceiling of the zone, and what a student gets without proof of resources.
create table salaries.visale_loyer (
  regime text not null references salaries.visale_regime,
  zone text not null check (zone in ('I', 'II', 'III')),
  plafond_centimes bigint not null check (plafond_centimes > 0),
  etudiant_centimes bigint not null check (etudiant_centimes between 1 and plafond_centimes),
  source text not null,
  niveau_preuve text not null check (niveau_preuve in ('P', 'S', 'G', 'C', 'H', 'M')),
  primary key (regime, zone)
);
insert into salaries.visale_loyer
  select r, z, case z when 'I' then 150000 else 130000 end, case z when 'I' then 80000 else 60000 end,
    'service-public.fr, fiche F33453 ; openfisca-france, visale.py : Île-de-France, ailleurs', 'P'
  from unnest(array['2018', '2021']) r, unnest(array['I', 'II', 'III']) z;
insert into salaries.visale_loyer values
  ('2026', 'I', 194000, 100000, 'efl.fr (6 février 2026), adil36.org (8 janvier 2026)', 'S'),
  ('2026', 'II', 157500, 84000, 'efl.fr (6 février 2026), adil36.org (8 janvier 2026)', 'S'),
  ('2026', 'III', 136500, 68000, 'efl.fr (6 février 2026), adil36.org (8 janvier 2026)', 'S');
grant select on salaries.visale_regime, salaries.visale_loyer to convention_app;

create table salaries.visale_visa (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  reference text not null unique check (reference ~ '^VISA-[0-9]{4}-[0-9]{6,}$'),
  personne_id uuid not null references salaries.personne,
  etat text not null check (etat in ('DEMANDE', 'COMPLEMENT', 'CERTIFIE', 'REFUSE', 'EXPIRE', 'UTILISE')),
  regime text not null references salaries.visale_regime,
  profil text not null check (profil in ('SALARIE', 'ETUDIANT', 'SAISONNIER', 'INTERMEDIATION')),
  zone text not null check (zone in ('I', 'II', 'III')),
  ressources_centimes bigint not null check (ressources_centimes >= 0),
  demande_le date not null,
  loyer_max_centimes bigint check (loyer_max_centimes > 0),
  valable_jusqu_au date,
  motif text,
  saisi_par text not null,
  decide_par text,
  maj_le timestamptz not null default now(),
  constraint certification_complete check (etat not in ('CERTIFIE', 'UTILISE', 'EXPIRE')
    or (loyer_max_centimes is not null and valable_jusqu_au is not null and decide_par is not null)),
  constraint refus_motive check (etat not in ('REFUSE', 'COMPLEMENT') or motif is not null)
);
create index visa_par_etat on salaries.visale_visa (etat, id desc);
create index visa_par_personne on salaries.visale_visa (personne_id);
grant select, insert, update on salaries.visale_visa to convention_app;

create table salaries.visale_contrat (
  id bigint generated always as identity primary key,
  loyer_centimes bigint not null check (loyer_centimes > 0),
  degradations_max_centimes bigint not null check (degradations_max_centimes >= 0),
  indemnise_centimes bigint not null default 0 check (indemnise_centimes >= 0),
  degradations_centimes bigint not null default 0,
  recouvre_centimes bigint not null default 0,
  debut date not null,
  fin date not null default '9999-12-31' check (fin >= debut),
  version integer not null default 0,
  mois_max smallint not null check (mois_max > 0),
  mois_indemnises smallint not null default 0,
  sinistres smallint not null default 0 check (sinistres >= 0),
  millesime smallint not null generated always as (extract(year from debut)) stored,
  visa_id bigint references salaries.visale_visa,
  personne_id uuid references salaries.personne,
  maj_le timestamptz not null default now(),
  reference text not null check (reference ~ '^VIS-[0-9]{4}-[0-9]{6,}$'),
  etat text not null check (etat in ('PROPOSE', 'ACCEPTE', 'ACTIF', 'ECHU', 'RESILIE', 'ANNULE')),
  regime text not null references salaries.visale_regime,
  parc text not null check (parc in ('PRIVE', 'SOCIAL')),
  commune text not null references common.commune,
  departement text not null generated always as (
    case when commune like '97%' then left(commune, 3) else left(commune, 2) end) stored,
  bailleur text check (bailleur ~ '^[0-9A-Z-]{4,20}$'),
  partenaire text,
  reference_partenaire text,
  signe_le date,
  saisi_par text not null,
  constraint contrat_reference unique (reference),
  constraint contrat_par_visa unique (visa_id),
  constraint mois_sous_plafond check (mois_indemnises between 0 and mois_max),
  constraint degradations_sous_plafond check (degradations_centimes between 0 and degradations_max_centimes),
  constraint recouvre_sous_indemnise check (recouvre_centimes between 0 and indemnise_centimes + degradations_centimes),
  constraint contrat_connu check ((partenaire is not null) = (reference_partenaire is not null)
    and (partenaire is not null or (visa_id is not null and personne_id is not null and bailleur is not null))),
  constraint bail_signe check (etat in ('PROPOSE', 'ACCEPTE', 'ANNULE') or signe_le is not null)
) with (fillfactor = 90);
create unique index contrat_par_partenaire on salaries.visale_contrat (partenaire, reference_partenaire)
  where partenaire is not null and etat <> 'ANNULE';
create index contrat_par_etat on salaries.visale_contrat (etat, id desc);
create index contrat_par_departement on salaries.visale_contrat (departement, id desc);
create index contrat_par_millesime on salaries.visale_contrat (millesime, id desc);
create index contrat_par_personne on salaries.visale_contrat (personne_id) where personne_id is not null;
create index contrat_sinistre on salaries.visale_contrat (id desc) where sinistres > 0;
grant select, insert, update on salaries.visale_contrat to convention_app;

create table salaries.visale_sinistre (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  reference text not null unique check (reference ~ '^SIN-[0-9]{4}-[0-9]{6,}$'),
  contrat_id bigint not null references salaries.visale_contrat,
  nature text not null check (nature in ('IMPAYE', 'DEGRADATION')),
  etat text not null check (etat in ('DECLARE', 'INSTRUIT', 'QUITTANCE_PROPOSEE', 'QUITTANCE_VALIDEE', 'INDEMNISE',
    'DECHU', 'SANS_SUITE')),
  constitue_le date not null,
  declare_le date not null check (declare_le >= constitue_le),
  tardif boolean not null default false,
  demande_centimes bigint not null check (demande_centimes > 0),
  indemnite_centimes bigint not null default 0 check (indemnite_centimes between 0 and demande_centimes),
  exercice integer references common.exercice,
  engagement_id uuid references common.engagement,
  quittance_validee_le date,
  indemnise_le date,
  motif text,
  declare_par text not null,
  instruit_par text,
  propose_par text,
  indemnise_par text,
  partenaire text,
  reference_partenaire text,
  maj_le timestamptz not null default now(),
  constraint sinistre_quatre_yeux check (propose_par <> instruit_par),
  constraint sinistre_engage check (etat not in ('QUITTANCE_PROPOSEE', 'QUITTANCE_VALIDEE', 'INDEMNISE')
    or (engagement_id is not null and exercice is not null and indemnite_centimes > 0 and propose_par is not null)),
  constraint sinistre_indemnise check ((etat = 'INDEMNISE') = (indemnise_le is not null)),
  constraint sinistre_clos_motive check (etat not in ('DECHU', 'SANS_SUITE') or (motif is not null and indemnite_centimes = 0)),
  constraint sinistre_de_partenaire check ((partenaire is null) = (reference_partenaire is null))
);
create unique index sinistre_par_partenaire on salaries.visale_sinistre (partenaire, reference_partenaire)
  where partenaire is not null and etat <> 'SANS_SUITE';
create index sinistre_par_contrat on salaries.visale_sinistre (contrat_id);
create index sinistre_par_etat on salaries.visale_sinistre (etat, id desc);
grant select, insert, update on salaries.visale_sinistre to convention_app;

-- One unpaid month of one contract is claimed once; its indemnity never exceeds the guaranteed rent nor leaves the cover.
create table salaries.visale_mois (
  sinistre_id bigint not null references salaries.visale_sinistre,
  contrat_id bigint not null references salaries.visale_contrat,
  mois date not null check (extract(day from mois) = 1),
  du_centimes bigint not null check (du_centimes > 0),
  recu_centimes bigint not null default 0 check (recu_centimes >= 0 and recu_centimes < du_centimes),
  indemnite_centimes bigint not null default 0 check (indemnite_centimes between 0 and du_centimes - recu_centimes),
  constraint mois_declare_une_fois primary key (contrat_id, mois)
);
create index mois_par_sinistre on salaries.visale_mois (sinistre_id);
grant select, insert, update, delete on salaries.visale_mois to convention_app;

create function salaries.tenir_les_mois() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op <> 'DELETE' then
    if exists (select from lignes m join salaries.visale_contrat c on c.id = m.contrat_id
               where m.indemnite_centimes > c.loyer_centimes) then
      raise exception 'indemnité au-dessus du loyer garanti' using errcode = '23514', constraint = 'indemnite_sous_loyer';
    end if;
    if exists (select from lignes m join salaries.visale_contrat c on c.id = m.contrat_id
               where m.mois < date_trunc('month', c.debut) or m.mois > c.fin) then
      raise exception 'mois hors de la couverture' using errcode = '23514', constraint = 'mois_couvert';
    end if;
  end if;
  perform from salaries.visale_contrat where id in (select contrat_id from lignes) order by id for update;
  update salaries.visale_contrat c set mois_indemnises = n.mois, indemnise_centimes = n.somme
    from (select l.contrat_id, count(m.mois) filter (where m.indemnite_centimes > 0) as mois,
                 coalesce(sum(m.indemnite_centimes), 0) as somme
          from (select distinct contrat_id from lignes) l
          left join salaries.visale_mois m on m.contrat_id = l.contrat_id group by l.contrat_id) n
    where c.id = n.contrat_id and (c.mois_indemnises, c.indemnise_centimes) is distinct from (n.mois, n.somme);
  return null;
end $$;
create trigger tenir_les_mois_neufs after insert on salaries.visale_mois
  referencing new table as lignes for each statement execute function salaries.tenir_les_mois();
create trigger tenir_les_mois_changes after update on salaries.visale_mois
  referencing new table as lignes for each statement execute function salaries.tenir_les_mois();
create trigger tenir_les_mois_otes after delete on salaries.visale_mois
  referencing old table as lignes for each statement execute function salaries.tenir_les_mois();

create function salaries.tenir_les_sinistres() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform from salaries.visale_contrat where id in (select contrat_id from lignes) order by id for update;
  update salaries.visale_contrat c set sinistres = n.nombre, degradations_centimes = n.degats
    from (select s.contrat_id, count(*) filter (where s.etat <> 'SANS_SUITE') as nombre,
                 coalesce(sum(s.indemnite_centimes) filter (where s.nature = 'DEGRADATION'), 0) as degats
          from salaries.visale_sinistre s
          where s.contrat_id in (select contrat_id from lignes) group by s.contrat_id) n
    where c.id = n.contrat_id and (c.sinistres, c.degradations_centimes) is distinct from (n.nombre, n.degats);
  return null;
end $$;
create trigger tenir_les_sinistres_neufs after insert on salaries.visale_sinistre
  referencing new table as lignes for each statement execute function salaries.tenir_les_sinistres();
create trigger tenir_les_sinistres_changes after update on salaries.visale_sinistre
  referencing new table as lignes for each statement execute function salaries.tenir_les_sinistres();

-- What the tenant owes once the landlord was paid: Action Logement is subrogated.
create table salaries.visale_creance (
  sinistre_id bigint primary key references salaries.visale_sinistre,
  contrat_id bigint not null references salaries.visale_contrat,
  version integer not null default 0,
  etat text not null check (etat in ('OUVERTE', 'ECHEANCIER', 'CONTENTIEUX', 'SOLDEE', 'IRRECOUVRABLE')),
  montant_centimes bigint not null check (montant_centimes > 0),
  recouvre_centimes bigint not null default 0,
  ouverte_le date not null,
  perte_motif text,
  perte_demandee_par text,
  perte_approuvee_par text,
  perte_approuvee_le date,
  maj_le timestamptz not null default now(),
  constraint recouvre_sous_creance check (recouvre_centimes between 0 and montant_centimes),
  constraint soldee_quand_tout_est_recu check ((etat = 'SOLDEE') = (recouvre_centimes = montant_centimes)),
  constraint perte_quatre_yeux check (perte_approuvee_par <> perte_demandee_par),
  constraint perte_demandee check ((perte_demandee_par is null) = (perte_motif is null)),
  constraint perte_approuvee check (etat <> 'IRRECOUVRABLE' or (perte_approuvee_par is not null and perte_demandee_par is not null))
);
create index creance_par_etat on salaries.visale_creance (etat, sinistre_id desc);
create index creance_par_contrat on salaries.visale_creance (contrat_id);
create index perte_a_approuver on salaries.visale_creance (maj_le)
  where perte_demandee_par is not null and perte_approuvee_par is null;
grant select, insert, update, delete on salaries.visale_creance to convention_app;

create table salaries.visale_echeance (
  sinistre_id bigint not null references salaries.visale_creance,
  rang smallint not null check (rang > 0),
  le date not null,
  montant_centimes bigint not null check (montant_centimes > 0),
  primary key (sinistre_id, rang)
);
create index echeance_par_jour on salaries.visale_echeance (le);
grant select, insert, delete on salaries.visale_echeance to convention_app;

create table salaries.visale_encaissement (
  sinistre_id bigint not null references salaries.visale_creance,
  rang smallint not null check (rang > 0),
  recu_le date not null,
  montant_centimes bigint not null check (montant_centimes > 0),
  saisi_par text not null,
  primary key (sinistre_id, rang)
);
grant select, insert on salaries.visale_encaissement to convention_app;

create function salaries.tenir_les_creances() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform from salaries.visale_contrat where id in (select contrat_id from lignes) order by id for update;
  update salaries.visale_contrat c set recouvre_centimes = n.recouvre
    from (select k.contrat_id, sum(k.recouvre_centimes) as recouvre from salaries.visale_creance k
          where k.contrat_id in (select contrat_id from lignes) group by k.contrat_id) n
    where c.id = n.contrat_id and c.recouvre_centimes <> n.recouvre;
  return null;
end $$;
create trigger tenir_les_creances_neuves after insert on salaries.visale_creance
  referencing new table as lignes for each statement execute function salaries.tenir_les_creances();
create trigger tenir_les_creances_changees after update on salaries.visale_creance
  referencing new table as lignes for each statement execute function salaries.tenir_les_creances();

-- Costs of managing and recovering: the other use of the envelope.
create table salaries.visale_frais (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  reference text not null unique check (reference ~ '^FRV-[0-9]{4}-[0-9]{6,}$'),
  nature text not null check (nature in ('GESTION', 'CONTENTIEUX')),
  objet text not null check (objet <> ''),
  etat text not null check (etat in ('A_APPROUVER', 'PAYE', 'REFUSE')),
  montant_centimes bigint not null check (montant_centimes > 0),
  exercice integer references common.exercice,
  engagement_id uuid references common.engagement,
  paye_le date,
  saisi_par text not null,
  decide_par text,
  maj_le timestamptz not null default now(),
  constraint frais_quatre_yeux check (decide_par <> saisi_par),
  constraint frais_payes check ((etat = 'PAYE') = (engagement_id is not null) and (etat = 'PAYE') = (paye_le is not null))
);
create index frais_par_etat on salaries.visale_frais (etat, id desc);
grant select, insert, update on salaries.visale_frais to convention_app;

-- Maintained sums: the exposure of any day, claims and recoveries by regime and vintage cost some hundred rows, whatever
-- the number of contracts. `restants` are the months that may still be indemnified, `fin` the last month covered.
create table salaries.visale_cumul (
  regime text not null,
  millesime smallint not null,
  parc text not null,
  etat text not null,
  fin date not null,
  restants smallint not null,
  contrats bigint not null,
  sinistres bigint not null,
  loyers_centimes bigint not null,
  indemnise_centimes bigint not null,
  recouvre_centimes bigint not null,
  primary key (regime, millesime, parc, etat, fin, restants)
) with (fillfactor = 50);
create table salaries.visale_cumul_departement (
  departement text not null,
  etat text not null,
  contrats bigint not null,
  sinistres bigint not null,
  loyers_centimes bigint not null,
  indemnise_centimes bigint not null,
  recouvre_centimes bigint not null,
  primary key (departement, etat)
) with (fillfactor = 50);
grant select on salaries.visale_cumul, salaries.visale_cumul_departement to convention_app;

create type salaries.visale_variation as (
  signe int, regime text, millesime smallint, parc text, etat text, fin date, restants smallint, departement text,
  sinistre int, loyer bigint, indemnise bigint, recouvre bigint
);
create function salaries.variation(s int, c salaries.visale_contrat) returns salaries.visale_variation
language sql immutable as $$
  select (s, c.regime, c.millesime, c.parc, c.etat, pg_catalog.date_trunc('month', c.fin)::date,
    (c.mois_max - c.mois_indemnises)::smallint, c.departement, (c.sinistres > 0)::int, c.loyer_centimes,
    c.indemnise_centimes + c.degradations_centimes, c.recouvre_centimes)::salaries.visale_variation
$$;
create function salaries.cumuler(v salaries.visale_variation[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into salaries.visale_cumul as t
    select regime, millesime, parc, etat, fin, restants, sum(signe), sum(signe * sinistre), sum(signe * loyer),
           sum(signe * indemnise), sum(signe * recouvre)
    from unnest(v) group by 1, 2, 3, 4, 5, 6
    having (sum(signe), sum(signe * sinistre), sum(signe * loyer), sum(signe * indemnise), sum(signe * recouvre))
           is distinct from (0, 0, 0, 0, 0)
    order by 1, 2, 3, 4, 5, 6
    on conflict (regime, millesime, parc, etat, fin, restants) do update set contrats = t.contrats + excluded.contrats,
      sinistres = t.sinistres + excluded.sinistres, loyers_centimes = t.loyers_centimes + excluded.loyers_centimes,
      indemnise_centimes = t.indemnise_centimes + excluded.indemnise_centimes,
      recouvre_centimes = t.recouvre_centimes + excluded.recouvre_centimes;
  insert into salaries.visale_cumul_departement as t
    select departement, etat, sum(signe), sum(signe * sinistre), sum(signe * loyer), sum(signe * indemnise),
           sum(signe * recouvre)
    from unnest(v) group by 1, 2
    having (sum(signe), sum(signe * sinistre), sum(signe * loyer), sum(signe * indemnise), sum(signe * recouvre))
           is distinct from (0, 0, 0, 0, 0)
    order by 1, 2
    on conflict (departement, etat) do update set contrats = t.contrats + excluded.contrats,
      sinistres = t.sinistres + excluded.sinistres, loyers_centimes = t.loyers_centimes + excluded.loyers_centimes,
      indemnise_centimes = t.indemnise_centimes + excluded.indemnise_centimes,
      recouvre_centimes = t.recouvre_centimes + excluded.recouvre_centimes;
end $$;
revoke execute on function salaries.cumuler from public;
create function salaries.cumuler_les_contrats() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op = 'INSERT' then
    perform salaries.cumuler((select array_agg(salaries.variation(1, n)) from neufs n));
  else
    perform salaries.cumuler((select array_agg(v) from (
      select salaries.variation(1, n) as v from neufs n union all select salaries.variation(-1, a) from anciens a) t));
  end if;
  return null;
end $$;
create trigger cumuler_les_neufs after insert on salaries.visale_contrat
  referencing new table as neufs for each statement execute function salaries.cumuler_les_contrats();
create trigger cumuler_les_changes after update on salaries.visale_contrat
  referencing new table as neufs old table as anciens for each statement execute function salaries.cumuler_les_contrats();
