-- Operations of urban renewal (ANRU) and of town centres (Action Cœur de Ville): the files that open rights to call.
update politiques.programme set exige_droit = true where code in ('ACV', 'ANRU-PRETS');

-- Priority districts and the towns of the programme: reference lists, imported from what is published.
create table politiques.qpv (
  code text primary key check (code ~ '^Q[PN][0-9A-Z]{6}$'),
  nom text not null check (nom <> ''),
  commune text not null references common.commune,
  npnru boolean not null,
  source text not null check (source <> '')
);
create table politiques.ville_acv (
  commune text primary key references common.commune,
  libelle text not null check (libelle <> ''),
  signature date,
  source text not null check (source <> '')
);
grant select, insert, update, delete on politiques.qpv, politiques.ville_acv to convention_app;

-- The legal perimeter of a town: an ORT convention, its validity, its sectors.
create table politiques.ort (
  id bigint generated always as identity primary key,
  commune text not null references politiques.ville_acv,
  acte text not null check (acte <> ''),
  signee_le date not null,
  fin date not null check (fin > signee_le),
  auteur text not null check (auteur <> ''),
  constraint ort_sans_recouvrement exclude using gist (commune with =, daterange(signee_le, fin, '[]') with &&)
);
create table politiques.ort_secteur (
  ort_id bigint not null references politiques.ort,
  nom text not null check (nom <> ''),
  primary key (ort_id, nom)
);
grant select, insert on politiques.ort, politiques.ort_secteur to convention_app;

-- What loans pay for in the new national programme of urban renewal.
create table politiques.famille (
  code text primary key,
  ordre integer not null unique,
  libelle text not null,
  source text not null,
  preuve text not null
);
insert into politiques.famille values
('RECONSTITUTION', 1, 'Reconstitution de l’offre de logements locatifs sociaux', 'Banque des territoires, « Le prix à payer »', 'S'),
('REHABILITATION', 2, 'Réhabilitation de logements locatifs sociaux', 'Banque des territoires, « Le prix à payer »', 'S'),
('RESIDENTIALISATION', 3, 'Résidentialisation de logements locatifs sociaux', 'Banque des territoires, « Le prix à payer »', 'S');

-- The environmental condition of each type of operation in a town centre.
create table politiques.exigence (
  type text not null check (type in ('ACQUISITION_AMELIORATION', 'DEMOLITION_RECONSTRUCTION', 'CONSTRUCTION_NEUVE', 'TRANSFORMATION')),
  libelle text not null,
  -- The worst energy label accepted once the works are done; null when the condition is not a label.
  classe_maximale text check (classe_maximale ~ '^[A-G]$'),
  valide_du date not null,
  source text not null,
  preuve text not null,
  primary key (type, valide_du)
);
insert into politiques.exigence values
('ACQUISITION_AMELIORATION', 'Étiquette énergétique C après travaux', 'C', '2023-01-01', 'actionlogement.fr, page Action Cœur de Ville', 'P'),
('TRANSFORMATION', 'Étiquette énergétique C après restructuration', 'C', '2023-01-01', 'actionlogement.fr, page Action Cœur de Ville', 'P'),
('DEMOLITION_RECONSTRUCTION', 'Réemploi ou valorisation des matériaux de la démolition, avance de phase sur la réglementation environnementale', null, '2023-01-01', 'actionlogement.fr, page Action Cœur de Ville', 'P'),
('CONSTRUCTION_NEUVE', 'Avance de phase sur la réglementation environnementale', null, '2023-01-01', 'actionlogement.fr, page Action Cœur de Ville', 'P');
grant select on politiques.famille, politiques.exigence to convention_app;

create table politiques.operation (
  id bigint generated always as identity primary key,
  reference text not null unique check (reference ~ '^O[AC]-[0-9]{4}-[0-9]{4,}$'),
  programme_code text not null check (programme_code in ('ANRU-PRETS', 'ACV')),
  convention_reference text not null,
  intitule text not null check (intitule <> ''),
  -- Never the name of a person: see forme.
  operateur text not null check (operateur <> ''),
  siren text check (siren ~ '^[0-9]{9}$'),
  siret text check (siret ~ '^[0-9]{14}$' and starts_with(siret, siren)),
  commune text not null references common.commune,
  etat text not null check (etat in ('BROUILLON', 'DEPOSE', 'VALIDE', 'ACHEVE', 'ABANDONNE')),
  auteur text not null check (auteur <> ''),
  valide_par text,
  valide_le date,
  acheve_par text,
  acheve_le date,
  preuve text,
  motif text,
  modifie_le timestamptz not null,
  version bigint not null default 0,
  -- Urban renewal.
  qpv text references politiques.qpv,
  famille text references politiques.famille,
  validation_anru text,
  plai integer not null default 0 check (plai >= 0),
  plus integer not null default 0 check (plus >= 0),
  rehabilites integer not null default 0 check (rehabilites >= 0),
  residentialises integer not null default 0 check (residentialises >= 0),
  -- Town centre.
  forme text check (forme in ('BAILLEUR_SOCIAL', 'SOCIETE_CIVILE', 'ASSOCIATION', 'PERSONNE')),
  type text check (type in ('ACQUISITION_AMELIORATION', 'DEMOLITION_RECONSTRUCTION', 'CONSTRUCTION_NEUVE', 'TRANSFORMATION')),
  secteur text,
  surface integer check (surface > 0),
  travaux_centimes bigint check (travaux_centimes > 0),
  anah boolean not null default false,
  derogation text,
  logements integer not null default 0 check (logements >= 0),
  salaries integer not null default 0 check (salaries between 0 and logements),
  -- Delivered, once completed.
  livres integer check (livres >= 0),
  livres_salaries integer check (livres_salaries between 0 and livres),
  etiquette text check (etiquette ~ '^[A-G]$'),
  foreign key (convention_reference, programme_code) references politiques.convention (reference, programme_code),
  constraint operation_validee check ((valide_par is null) = (valide_le is null)
    and (etat not in ('VALIDE', 'ACHEVE') or valide_par is not null)),
  constraint operation_achevee check ((etat = 'ACHEVE') = (acheve_par is not null)
    and (acheve_par is null) = (acheve_le is null) and (acheve_par is null) = (preuve is null)),
  constraint quatre_yeux_operation check (valide_par <> auteur),
  constraint quatre_yeux_achevement check (acheve_par <> auteur),
  constraint personne_sans_siren check (forme <> 'PERSONNE' or (siren is null and siret is null)),
  constraint renouvellement_complet check (programme_code <> 'ANRU-PRETS'
    or (qpv is not null and famille is not null and siren is not null and validation_anru is not null
        and plai + plus + rehabilites + residentialises > 0)),
  constraint centre_ville_complet check (programme_code <> 'ACV'
    or (forme is not null and type is not null and secteur is not null and surface is not null
        and travaux_centimes is not null and logements > 0))
);
create index operation_par_convention on politiques.operation (convention_reference, id);
create index operation_par_etat on politiques.operation (etat, id);
grant select, insert, update on politiques.operation to convention_app;

-- Invoices: an operation in a town centre is paid on them, each used once.
create table politiques.facture (
  id bigint generated always as identity primary key,
  operation_reference text not null references politiques.operation (reference),
  fournisseur text not null check (fournisseur <> ''),
  siret text not null check (siret ~ '^[0-9]{14}$'),
  numero text not null check (numero <> ''),
  emise_le date not null,
  montant_centimes bigint not null check (montant_centimes > 0),
  auteur text not null check (auteur <> ''),
  unique (siret, numero)
);
create index facture_par_operation on politiques.facture (operation_reference, id);
grant select, insert on politiques.facture to convention_app;
