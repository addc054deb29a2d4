-- Bonified loans of urban renewal made to landlords, as the axis that makes them tells them. Shown here, counted there.
create table bailleurs.pret_anru (
  dossier text primary key check (dossier <> ''),
  ligne text not null check (ligne <> ''),
  siren text not null check (siren ~ '^[0-9]{9}$'),
  nom text not null check (nom <> ''),
  commune text not null references common.commune,
  objet text not null,
  logements integer not null check (logements >= 0),
  engage_centimes bigint not null check (engage_centimes >= 0),
  verse_centimes bigint not null check (verse_centimes between 0 and engage_centimes),
  date date not null
);
create index pret_anru_par_siren on bailleurs.pret_anru (siren, dossier);
grant select, insert, update on bailleurs.pret_anru to convention_app;
