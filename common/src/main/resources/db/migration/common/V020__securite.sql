-- Accounts, single-use links and machine tokens. No account and no password is shipped.
create table common.utilisateur (
  identifiant text primary key check (identifiant ~ '^[a-z0-9][a-z0-9._-]{1,62}$'),
  nom text not null check (nom = btrim(nom) and length(nom) between 1 and 120),
  roles text[] not null,
  actif boolean not null default true,
  mot_de_passe text check (mot_de_passe like '{bcrypt}%'),
  fictif boolean not null default false,
  cree_le timestamptz not null,
  version bigint not null default 0,
  constraint roles_connus
    check (array_to_string(roles, ',') ~ '^((LECTURE|CONTROLE|COMITE|ADMINISTRATION|GESTION_[A-Z]+)(,|$))*$'),
  constraint administration_sans_argent check (not ('ADMINISTRATION' = any (roles)) or cardinality(roles) = 1),
  constraint fictif_sans_mot_de_passe check (not fictif or mot_de_passe is null)
);
comment on column common.utilisateur.version is
  'Raised by every change of roles, password or activity: a session opened under another version is closed';
comment on column common.utilisateur.fictif is 'Person of the demonstration mode';

-- Links and codes that work once: only their SHA-256 is kept.
create table common.lien_unique (
  empreinte bytea primary key check (length(empreinte) = 32),
  usage text not null check (usage in ('ENTREE', 'ACTIVATION', 'INSTALLATION')),
  identifiant text references common.utilisateur,
  cree_le timestamptz not null,
  expire_le timestamptz not null,
  utilise_le timestamptz,
  constraint vie_bornee check (expire_le > cree_le and expire_le <= cree_le + interval '24 hours'),
  constraint utilise_avant_expiration check (utilise_le is null or utilise_le < expire_le),
  constraint activation_d_un_compte check ((usage = 'ACTIVATION') = (identifiant is not null))
);

create table common.jeton_api (
  id uuid primary key default gen_random_uuid(),
  identifiant text not null references common.utilisateur,
  libelle text not null check (length(libelle) between 1 and 80),
  empreinte bytea not null unique check (length(empreinte) = 32),
  roles text[] not null check (cardinality(roles) > 0),
  cree_le timestamptz not null,
  expire_le timestamptz not null,
  revoque_le timestamptz,
  constraint quatre_vingt_dix_jours check (expire_le > cree_le and expire_le <= cree_le + interval '2160 hours')
);
create index on common.jeton_api (identifiant);

grant select, insert, update on common.utilisateur, common.lien_unique, common.jeton_api to convention_app;
