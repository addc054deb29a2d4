-- Requests for a dwelling, the dwellings offered to them and the commission that ranks the candidates. The unique number of
-- a request identifies a household: it lives encrypted in salaries.identifiant, and a request is known by its pseudonym.
create table salaries.logement_demande (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  reference text not null unique check (reference ~ '^DL-[0-9]{4}-[0-9]{6,}$'),
  personne_id uuid not null references salaries.personne,
  etat text not null check (etat in ('ACTIVE', 'EXPIREE', 'RADIEE', 'LOGEE')),
  commune text not null references common.commune,
  departement text not null generated always as (
    case when commune like '97%' then left(commune, 3) else left(commune, 2) end) stored,
  personnes smallint not null check (personnes between 1 and 20),
  prioritaire boolean not null,
  deposee_le date not null,
  valable_jusqu_au date not null check (valable_jusqu_au > deposee_le),
  renouvellements smallint not null default 0,
  motif text,
  saisi_par text not null,
  maj_le timestamptz not null default now(),
  constraint radiation_motivee check (etat <> 'RADIEE' or motif is not null)
);
create unique index demande_en_cours_unique on salaries.logement_demande (personne_id) where etat in ('ACTIVE', 'EXPIREE');
create index demande_par_etat on salaries.logement_demande (etat, id desc);
create index demande_par_departement on salaries.logement_demande (departement, id desc);
create index demande_par_personne on salaries.logement_demande (personne_id);
create index demande_a_expirer on salaries.logement_demande (valable_jusqu_au) where etat = 'ACTIVE';
grant select, insert, update on salaries.logement_demande to convention_app;

create table salaries.logement_offre (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  reference text not null unique check (reference ~ '^OL-[0-9]{4}-[0-9]{6,}$'),
  etat text not null check (etat in ('OUVERTE', 'ATTRIBUEE', 'POURVUE', 'RENDUE')),
  droit text references salaries.droit_de_reservation,
  commune text not null references common.commune,
  ouverte_le date not null,
  commission_le date,
  candidats smallint not null default 0,
  derogation text,
  bail text references salaries.bail (reference),
  motif text,
  saisi_par text not null,
  maj_le timestamptz not null default now(),
  -- Three candidates at least, unless the commission says why.
  constraint trois_candidats check (commission_le is null or candidats >= 3 or derogation is not null),
  constraint commission_tenue check (etat = 'OUVERTE' or etat = 'RENDUE' or commission_le is not null),
  constraint offre_pourvue check ((etat = 'POURVUE') = (bail is not null))
);
create index offre_par_etat on salaries.logement_offre (etat, id desc);
grant select, insert, update on salaries.logement_offre to convention_app;

create table salaries.logement_candidature (
  offre_id bigint not null references salaries.logement_offre,
  demande_id bigint not null references salaries.logement_demande,
  etat text not null check (etat in ('POSITIONNEE', 'ATTRIBUEE', 'NON_ATTRIBUEE', 'ACCEPTEE', 'REFUSEE', 'SANS_REPONSE',
    'BAIL_SIGNE')),
  rang smallint check (rang > 0),
  repondre_avant date,
  repondu_le date,
  motif text,
  primary key (offre_id, demande_id),
  constraint candidature_classee check ((rang is null) = (etat in ('POSITIONNEE', 'NON_ATTRIBUEE'))),
  constraint candidature_motivee check (etat not in ('NON_ATTRIBUEE', 'REFUSEE') or motif is not null)
);
create unique index un_rang_par_candidat on salaries.logement_candidature (offre_id, rang) where rang is not null;
create unique index un_seul_accord on salaries.logement_candidature (offre_id) where etat in ('ACCEPTEE', 'BAIL_SIGNE');
create index candidature_par_demande on salaries.logement_candidature (demande_id);
create index candidature_en_attente on salaries.logement_candidature (repondre_avant) where etat = 'ATTRIBUEE' and repondre_avant is not null;
grant select, insert, update on salaries.logement_candidature to convention_app;

-- A lease knows the household by its pseudonym; a number still in clear is encrypted by the next start, then forgotten.
alter table salaries.bail add column personne_id uuid references salaries.personne;
alter table salaries.bail alter column demande drop not null;
alter table salaries.bail add constraint bail_d_un_menage check (demande is not null or personne_id is not null);
drop index salaries.bail_par_demande;
create unique index bail_par_personne on salaries.bail (personne_id) where annule_le is null;
create index bail_en_clair on salaries.bail (id) where demande is not null;

-- Delays of the commission and of the request, with their source.
create table salaries.logement_regle (
  cle text primary key,
  valeur smallint not null check (valeur > 0),
  libelle text not null,
  source text not null,
  niveau_preuve text not null check (niveau_preuve in ('P', 'S', 'G', 'C', 'H', 'M'))
);
insert into salaries.logement_regle values
  ('VALIDITE_MOIS', 12, 'Validité d’une demande, renouvelable sous le même numéro', 'actionlogement.fr, foire aux questions « locatif » ; cresca.fr', 'P'),
  ('CANDIDATS', 3, 'Candidats examinés au moins par la commission', 'actionlogement.fr, foire aux questions ; indecosa.fr, citant L. 441-2 et R. 441-9 CCH', 'P'),
  ('REPONSE_JOURS', 10, 'Jours pour répondre à une attribution, puis au suivant', 'indecosa.fr, citant L. 441-2 et R. 441-9 CCH', 'S');
grant select on salaries.logement_regle to convention_app;
