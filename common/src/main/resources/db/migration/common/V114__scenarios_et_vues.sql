-- What-if scenarios: paces and moves supposed, line by line; they touch no book.
create table common.scenario (
  id bigint generated always as identity primary key,
  nom text not null check (nom <> ''),
  auteur text not null check (auteur <> ''),
  partage boolean not null,
  cree_le timestamptz not null default clock_timestamp(),
  unique (auteur, nom)
);
create table common.scenario_hypothese (
  scenario_id bigint not null references common.scenario on delete cascade,
  ligne text not null references common.enveloppe (code),
  rythme_pourcent int not null check (rythme_pourcent between 0 and 1000),
  deplacement_centimes bigint not null,
  primary key (scenario_id, ligne)
);

-- Saved views: a page of the product with its filters, under a name; for oneself, or for everybody.
create table common.vue_enregistree (
  id bigint generated always as identity primary key,
  nom text not null check (nom <> ''),
  url text not null check (url ~ '^/[^/\\]' and length(url) <= 1000),
  auteur text not null check (auteur <> ''),
  partagee boolean not null,
  cree_le timestamptz not null default clock_timestamp(),
  unique (auteur, nom)
);

grant select, insert, update, delete on common.scenario, common.scenario_hypothese, common.vue_enregistree to convention_app;
