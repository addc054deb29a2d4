-- One chain for every programme: programme, convention with a body, call for funds, service fait, payment order.
-- What differs from one programme to the next is data (see V002).

create table politiques.programme (
  code text primary key check (code ~ '^[A-Z]+(-[A-Z]+)*$'),
  ordre integer not null unique,
  libelle text not null check (libelle <> ''),
  organisme text not null check (organisme <> ''),
  -- Code of the budget line in common; the ledger refuses a line that does not exist.
  ligne text not null,
  premier_exercice integer not null,
  dernier_exercice integer not null,
  article text not null,
  objet text not null,
  source text not null check (source <> ''),
  check (premier_exercice between 2000 and dernier_exercice and dernier_exercice <= 2099)
);

create table politiques.programme_nature (
  programme_code text not null references politiques.programme,
  nature text not null check (nature in ('PRET', 'SUBVENTION', 'DOTATION', 'CONTRIBUTION')),
  primary key (programme_code, nature)
);

-- Published facts about a programme: figures with their source, never sentences of the code.
create table politiques.fait_publie (
  id bigint generated always as identity primary key,
  programme_code text not null references politiques.programme,
  ordre integer not null,
  libelle text not null check (libelle <> ''),
  valeur text not null check (valeur <> ''),
  source text not null check (source <> ''),
  unique (programme_code, ordre)
);

-- References AF-2026-0012 and CV-2026-0003: one counter per kind and year.
create table politiques.compteur (
  serie text not null check (serie in ('AF', 'CV')),
  annee integer not null,
  dernier integer not null check (dernier > 0),
  primary key (serie, annee)
);

create table politiques.convention (
  id bigint generated always as identity primary key,
  reference text not null unique check (reference ~ '^CV-[0-9]{4}-[0-9]{4,}$'),
  programme_code text not null references politiques.programme,
  organisme text not null check (organisme <> ''),
  siren text check (siren ~ '^[0-9]{9}$'),
  objet text not null check (objet <> ''),
  signee_le date not null,
  debut date not null,
  fin date not null,
  auteur text not null check (auteur <> ''),
  cree_le timestamptz not null,
  version bigint not null default 0,
  -- Target of the calls' key: a call names the programme of its convention and no other.
  unique (reference, programme_code),
  check (debut <= fin)
);
create index convention_par_programme on politiques.convention (programme_code, id desc);

-- A body may vote another amount than the one agreed: both are kept, the agreed one binds.
create table politiques.convention_annee (
  convention_id bigint not null references politiques.convention,
  exercice integer not null check (exercice between 2000 and 2099),
  montant_conventionne_centimes bigint not null check (montant_conventionne_centimes >= 0),
  montant_vote_centimes bigint check (montant_vote_centimes >= 0),
  source text check (source <> ''),
  primary key (convention_id, exercice)
);

create table politiques.appel_de_fonds (
  id bigint generated always as identity primary key,
  reference text not null unique check (reference ~ '^AF-[0-9]{4}-[0-9]{4,}$'),
  convention_reference text not null,
  programme_code text not null,
  exercice integer not null check (exercice between 2000 and 2099),
  nature text not null,
  montant_centimes bigint not null check (montant_centimes > 0),
  objet text not null check (objet <> ''),
  justificatif text,
  beneficiaire text not null check (beneficiaire <> ''),
  commune text,
  date_appel date not null,
  etat text not null check (etat in ('BROUILLON', 'DEPOSE', 'ENGAGE', 'CERTIFIE', 'PAYE', 'ANNULE')),
  engagement_id uuid unique references common.engagement (id),
  engage_centimes bigint not null default 0 check (engage_centimes >= 0),
  certifie_centimes bigint not null default 0 check (certifie_centimes >= 0),
  paye_centimes bigint not null default 0 check (paye_centimes >= 0),
  auteur text not null check (auteur <> ''),
  engage_par text,
  modifie_le timestamptz not null,
  version bigint not null default 0,
  foreign key (convention_reference, programme_code) references politiques.convention (reference, programme_code),
  foreign key (programme_code, nature) references politiques.programme_nature (programme_code, nature),
  unique (id, auteur),
  constraint quatre_yeux_engagement check (engage_par <> auteur),
  constraint paye_sous_certifie check (paye_centimes <= certifie_centimes),
  constraint certifie_sous_engage check (certifie_centimes <= engage_centimes),
  constraint engage_sous_demande check (engage_centimes <= montant_centimes),
  constraint justificatif_au_depot check (etat in ('BROUILLON', 'ANNULE') or justificatif <> ''),
  constraint engagement_connu check ((engagement_id is null) = (engage_par is null)),
  constraint etat_et_sommes check (case etat
    when 'BROUILLON' then engagement_id is null and engage_centimes = 0
    when 'DEPOSE' then engagement_id is null and engage_centimes = 0
    when 'ENGAGE' then engagement_id is not null and engage_centimes > 0 and certifie_centimes = 0
    when 'CERTIFIE' then engagement_id is not null and certifie_centimes > 0 and paye_centimes < engage_centimes
    when 'PAYE' then engagement_id is not null and paye_centimes > 0 and paye_centimes = engage_centimes
    when 'ANNULE' then engage_centimes = 0
  end)
);
create index appel_par_programme on politiques.appel_de_fonds (programme_code, id desc);
create index appel_par_etat on politiques.appel_de_fonds (etat, id desc);
create index appel_par_exercice on politiques.appel_de_fonds (exercice, id desc);
create index appel_par_convention on politiques.appel_de_fonds (convention_reference, exercice);

-- Service fait: somebody else than the requester states that the money is due. The requester is copied so that the
-- database itself can tell the two persons apart.
create table politiques.service_fait (
  id bigint generated always as identity primary key,
  appel_id bigint not null references politiques.appel_de_fonds,
  demandeur text not null,
  montant_centimes bigint not null check (montant_centimes > 0),
  constat text not null check (constat <> ''),
  certifie_par text not null check (certifie_par <> ''),
  date_effet date not null,
  foreign key (appel_id, demandeur) references politiques.appel_de_fonds (id, auteur),
  unique (id, appel_id, certifie_par),
  constraint quatre_yeux_service_fait check (certifie_par <> demandeur)
);
create index service_fait_par_appel on politiques.service_fait (appel_id, id);

-- Payment order on one service fait, by somebody else than its certifier.
create table politiques.ordre_de_paiement (
  id bigint generated always as identity primary key,
  appel_id bigint not null references politiques.appel_de_fonds,
  service_fait_id bigint not null,
  certifie_par text not null,
  montant_centimes bigint not null check (montant_centimes > 0),
  credits integer not null,
  ordonne_par text not null check (ordonne_par <> ''),
  date_effet date not null,
  foreign key (service_fait_id, appel_id, certifie_par) references politiques.service_fait (id, appel_id, certifie_par),
  constraint quatre_yeux_paiement check (ordonne_par <> certifie_par)
);
create index ordre_de_paiement_par_appel on politiques.ordre_de_paiement (appel_id, id);
create index ordre_de_paiement_par_service_fait on politiques.ordre_de_paiement (service_fait_id);

grant select on politiques.programme, politiques.programme_nature, politiques.fait_publie to convention_app;
grant select, insert on politiques.service_fait, politiques.ordre_de_paiement, politiques.convention,
  politiques.convention_annee to convention_app;
-- Hibernate may lock a convention while a call is committed on it: a row lock asks for UPDATE on one column.
grant update (version) on politiques.convention to convention_app;
grant select, insert, update on politiques.appel_de_fonds, politiques.compteur to convention_app;
