-- Remarks on a field of a dossier of any axis. Whoever answered does not close.
create table common.remarque (
  id bigint generated always as identity primary key,
  axe text not null check (axe <> ''),
  sorte text not null check (sorte ~ '^[a-z-]+$'),
  dossier text not null check (dossier <> ''),
  champ text not null check (champ <> ''),
  texte text not null check (texte <> ''),
  etat text not null default 'OUVERTE' check (etat in ('OUVERTE', 'RESOLUE', 'CLOSE')),
  auteur text not null check (auteur <> ''),
  cree_le timestamptz not null default clock_timestamp(),
  reponse text check (reponse <> ''),
  resolue_par text check (resolue_par <> ''),
  resolue_le timestamptz,
  close_par text check (close_par <> ''),
  close_le timestamptz,
  check ((etat = 'OUVERTE') = (reponse is null) and (reponse is null) = (resolue_par is null)
    and (reponse is null) = (resolue_le is null)),
  check ((etat = 'CLOSE') = (close_par is not null) and (close_par is null) = (close_le is null)),
  constraint remarque_a_quatre_yeux check (close_par is distinct from resolue_par or close_par is null)
);
create index remarque_du_dossier on common.remarque (sorte, dossier);

grant select, insert on common.remarque to convention_app;
grant update (etat, reponse, resolue_par, resolue_le, close_par, close_le) on common.remarque to convention_app;
