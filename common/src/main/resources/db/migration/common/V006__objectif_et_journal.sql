-- Quantified targets of the convention, what is recorded against them, and the national figures published beside.
create table common.objectif (
  code text primary key check (code ~ '^[A-Z]+(-[A-Z]+)*$'),
  parent_code text references common.objectif,
  axe text not null,
  ordre smallint not null,
  libelle text not null,
  unite text not null,
  cible bigint not null check (cible > 0),
  publie text not null,
  source text not null
);

create table common.realise_publie (
  objectif_code text not null references common.objectif,
  annee smallint not null,
  serie text not null,
  valeur bigint not null,
  source text not null,
  primary key (objectif_code, serie, annee)
);

-- A dossier feeds a target once; taking it back is a second row with the opposite number.
create table common.realisation (
  id bigint generated always as identity primary key,
  objectif_code text not null references common.objectif,
  dossier text not null,
  nombre bigint not null check (nombre <> 0),
  date_effet date not null,
  enregistre_le timestamptz not null default clock_timestamp(),
  auteur text not null,
  retire bigint unique references common.realisation,
  check ((nombre < 0) = (retire is not null))
);
create index realisation_par_dossier on common.realisation (dossier, objectif_code);

create table common.realisation_jour (
  objectif_code text not null references common.objectif,
  date_effet date not null,
  date_connue date not null,
  nombre bigint not null,
  primary key (objectif_code, date_effet, date_connue)
) with (fillfactor = 50);

create function common.compter_realisation() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into common.realisation_jour as j
    select objectif_code, date_effet, (enregistre_le at time zone 'Europe/Paris')::date, sum(nombre)
    from nouvelles group by 1, 2, 3 order by 1, 2, 3
    on conflict (objectif_code, date_effet, date_connue) do update set nombre = j.nombre + excluded.nombre;
  return null;
end $$;
create trigger cumul_du_jour after insert on common.realisation
  referencing new table as nouvelles for each statement execute function common.compter_realisation();

-- The rows that stand today: one per dossier and target, so that nothing counts twice. A withdrawal frees the place.
create table common.realisation_en_cours (
  objectif_code text not null references common.objectif,
  dossier text not null,
  realisation_id bigint not null references common.realisation,
  constraint compte_une_fois primary key (objectif_code, dossier)
);

create function common.tenir_realisation_en_cours() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from common.realisation_en_cours c using nouvelles n where c.realisation_id = n.retire;
  insert into common.realisation_en_cours select objectif_code, dossier, id from nouvelles where retire is null;
  return null;
end $$;
create trigger compte_une_fois after insert on common.realisation
  referencing new table as nouvelles for each statement execute function common.tenir_realisation_en_cours();

-- Who did what, when, before and after.
create table common.journal (
  id bigint generated always as identity primary key,
  instant timestamptz not null default clock_timestamp(),
  auteur text not null,
  axe text not null,
  dossier text not null,
  acte text not null,
  detail text not null,
  avant jsonb,
  apres jsonb
);
create index journal_par_dossier on common.journal (dossier, id);

create trigger ajout_seul before update or delete on common.realisation
  for each row execute function common.refuser_modification();
create trigger ajout_seul before update or delete on common.journal
  for each row execute function common.refuser_modification();
create trigger ajout_seul_vidage before truncate on common.journal
  for each statement execute function common.refuser_modification();

grant select on common.objectif, common.realise_publie, common.realisation, common.realisation_jour, common.realisation_en_cours,
  common.journal to convention_app;
grant insert on common.objectif, common.realise_publie, common.realisation, common.journal to convention_app;
