-- Reasons that an operator typed for an act on a person's file. The journal never changes and hence never holds them: they
-- are shown beside its lines, and forgotten with the person.
create table salaries.motif (
  id bigint generated always as identity primary key,
  dossier text not null check (dossier <> ''),
  acte text not null check (acte <> ''),
  texte text not null check (texte <> ''),
  auteur text not null,
  instant timestamptz not null default clock_timestamp()
);
create index motif_par_dossier on salaries.motif (dossier, id);
grant select, insert, delete on salaries.motif to convention_app;
