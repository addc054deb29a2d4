-- Identities, apart and encrypted column by column by the application, whose keys never enter the database. What was in
-- clear moves to a table of its own, which the first start empties by encrypting it, then truncates.
create table salaries.identite_en_clair as select id, nom, prenom, naissance, courriel from salaries.personne;
grant select, update, delete, truncate on salaries.identite_en_clair to convention_app;

-- What stays is the pseudonym that files, ledger and statistics know; it outlives the identity. The table is rewritten, so
-- that no name is left in its pages.
alter table salaries.personne
  drop constraint personne_unique, drop column cle, drop column nom, drop column prenom, drop column naissance,
  drop column courriel, add column creee_le timestamptz not null default now(), add column effacee_le timestamptz;
cluster salaries.personne using personne_pkey;

-- The keys, as the database recognises them: a witness derived from each, never the key.
create table salaries.cle_identite (
  numero smallint primary key check (numero > 0),
  temoin text not null check (temoin ~ '^[0-9a-f]{32}$'),
  creee_le timestamptz not null default now()
);
grant select, insert, delete on salaries.cle_identite to convention_app;

create table salaries.identite (
  personne_id uuid primary key references salaries.personne,
  cle smallint not null references salaries.cle_identite,
  nom bytea not null,
  prenom bytea not null,
  naissance bytea not null,
  courriel bytea,
  empreinte bytea not null,
  empreinte_courriel bytea,
  constraint identite_unique unique (empreinte),
  constraint identite_chiffree check (least(length(nom), length(prenom), length(naissance),
    coalesce(length(courriel), 28)) >= 28),
  constraint courriel_indexe check ((courriel is null) = (empreinte_courriel is null))
);
create index identite_par_courriel on salaries.identite (empreinte_courriel) where empreinte_courriel is not null;
create index identite_par_cle on salaries.identite (cle);
grant select, insert, update, delete on salaries.identite to convention_app;

-- Numbers that others gave to a person, such as the unique number of a request for social housing.
create table salaries.identifiant (
  personne_id uuid not null references salaries.personne,
  nature text not null check (nature in ('DEMANDE_DE_LOGEMENT')),
  cle smallint not null references salaries.cle_identite,
  valeur bytea not null check (length(valeur) >= 28),
  empreinte bytea not null,
  primary key (personne_id, nature),
  constraint identifiant_unique unique (nature, empreinte)
);
create index identifiant_par_cle on salaries.identifiant (cle);
grant select, insert, update, delete on salaries.identifiant to convention_app;
