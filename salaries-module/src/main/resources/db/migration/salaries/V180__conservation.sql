-- How long an identity is kept once a file is closed: dated data, to be confirmed by the data protection officer.
create table salaries.conservation_regle (
  classe text not null check (classe in ('DOSSIER_CLOS', 'SANS_SUITE', 'GARANTIE', 'DEMANDE_DE_LOGEMENT')),
  libelle text not null,
  mois smallint not null check (mois > 0),
  valide_du date not null,
  valide_au date check (valide_au >= valide_du),
  source text not null,
  niveau_preuve text not null check (niveau_preuve in ('P', 'S', 'G', 'C', 'H', 'M')),
  constraint regle_sans_recouvrement exclude using gist (
    classe extensions.gist_text_ops with =, daterange(valide_du, valide_au, '[]') with &&)
);
insert into salaries.conservation_regle values
  ('DOSSIER_CLOS', 'Aide, prêt ou bail soldé', 60, '2023-01-01', null,
    'Hypothèse : prescription de cinq ans (code civil, article 2224)', 'H'),
  ('SANS_SUITE', 'Demande refusée, abandonnée, radiée ou expirée', 12, '2023-01-01', null, 'Hypothèse : un an après la clôture', 'H'),
  ('GARANTIE', 'Garantie échue, résiliée ou annulée, créance soldée ou en perte', 60, '2023-01-01', null,
    'Hypothèse : prescription de cinq ans (code civil, article 2224)', 'H'),
  ('DEMANDE_DE_LOGEMENT', 'Demande de logement logée ou close', 24, '2023-01-01', null, 'Hypothèse : deux ans après la clôture', 'H');
grant select on salaries.conservation_regle to convention_app;

-- Every file of a person, whatever the product: whether it is closed, since when, and the class that keeps it. A state that
-- is not known as closed keeps the identity.
create view salaries.dossier_de_personne as
  select personne_id, reference, produit as nature, etat, etat in ('SOLDE', 'REFUSE', 'ABANDONNE', 'EXPIRE') as clos,
    (maj_le at time zone 'Europe/Paris')::date as depuis,
    case when etat = 'SOLDE' then 'DOSSIER_CLOS' else 'SANS_SUITE' end as classe
  from salaries.aide where personne_id is not null
  union all
  select personne_id, reference, 'VISA', etat, etat in ('REFUSE', 'EXPIRE', 'UTILISE'),
    (maj_le at time zone 'Europe/Paris')::date, 'SANS_SUITE'
  from salaries.visale_visa
  union all
  select c.personne_id, c.reference, 'GARANTIE VISALE', c.etat,
    c.etat in ('ECHU', 'RESILIE', 'ANNULE')
      and not exists (select from salaries.visale_sinistre s where s.contrat_id = c.id
        and s.etat not in ('INDEMNISE', 'DECHU', 'SANS_SUITE'))
      and not exists (select from salaries.visale_creance k where k.contrat_id = c.id
        and k.etat not in ('SOLDEE', 'IRRECOUVRABLE')),
    greatest((c.maj_le at time zone 'Europe/Paris')::date,
      (select max((k.maj_le at time zone 'Europe/Paris')::date) from salaries.visale_creance k where k.contrat_id = c.id)),
    'GARANTIE'
  from salaries.visale_contrat c where c.personne_id is not null
  union all
  select personne_id, reference, 'DEMANDE DE LOGEMENT', etat, etat in ('RADIEE', 'LOGEE', 'EXPIREE'),
    (maj_le at time zone 'Europe/Paris')::date, 'DEMANDE_DE_LOGEMENT'
  from salaries.logement_demande
  union all
  select personne_id, reference, 'BAIL', case when annule_le is null then 'SIGNE' else 'ANNULE' end, true,
    coalesce(annule_le, signe_le), 'DEMANDE_DE_LOGEMENT'
  from salaries.bail where personne_id is not null;
grant select on salaries.dossier_de_personne to convention_app;

-- An erasure is prepared by one person, read as a report, applied by another: those whom the rules no longer keep, or one
-- who asked for it.
create table salaries.effacement (
  id bigint generated always as identity primary key,
  reference text not null unique check (reference ~ '^EFF-[0-9]{4}-[0-9]{6,}$'),
  origine text not null check (origine in ('CONSERVATION', 'DEMANDE')),
  etat text not null check (etat in ('PREPARE', 'APPLIQUE', 'ABANDONNE')),
  le date not null,
  motif text not null check (motif <> ''),
  personnes integer not null check (personnes > 0),
  effacees integer,
  prepare_par text not null,
  decide_par text,
  decide_le timestamptz,
  constraint effacement_quatre_yeux check (decide_par <> prepare_par or etat <> 'APPLIQUE'),
  constraint effacement_decide check ((etat = 'PREPARE') = (decide_par is null)),
  constraint effacement_compte check ((etat = 'APPLIQUE') = (effacees is not null))
);
create table salaries.effacement_personne (
  effacement_id bigint not null references salaries.effacement,
  personne_id uuid not null references salaries.personne,
  classe text not null,
  depuis date not null,
  effacee boolean not null default false,
  primary key (effacement_id, personne_id)
);
create index effacement_par_personne on salaries.effacement_personne (personne_id);
grant select, insert, update on salaries.effacement, salaries.effacement_personne to convention_app;
