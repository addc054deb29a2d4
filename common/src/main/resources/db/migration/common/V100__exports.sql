-- Files prepared in the background: tables too large to be written while somebody waits. A file is kept a few days.
create table common.export_differe (
  id bigint generated always as identity primary key,
  table_code text not null check (table_code <> ''),
  titre text not null check (titre <> ''),
  nom text not null check (nom <> ''),
  format text not null check (format in ('CSV', 'XLSX')),
  question text not null check (length(question) <= 4000),
  demandeur text not null check (demandeur <> ''),
  demande_le timestamptz not null default clock_timestamp(),
  etat text not null default 'DEMANDE' check (etat in ('DEMANDE', 'EN_COURS', 'PRET', 'ECHOUE')),
  commence_le timestamptz,
  termine_le timestamptz,
  lignes bigint,
  octets bigint,
  empreinte bytea check (length(empreinte) = 32),
  erreur text,
  check ((etat = 'PRET') = (lignes is not null and octets is not null and empreinte is not null)),
  check ((etat = 'ECHOUE') = (erreur is not null))
);
comment on column common.export_differe.question is 'The filters, as the query of a URL';
create index export_differe_du_demandeur on common.export_differe (demandeur, id);
create index export_differe_a_faire on common.export_differe (id) where etat in ('DEMANDE', 'EN_COURS');

-- The bytes of a file, in pieces of one mebibyte, so that nobody ever holds a whole file in memory.
create table common.export_morceau (
  export_id bigint not null references common.export_differe on delete cascade,
  rang int not null check (rang >= 0),
  octets bytea not null,
  primary key (export_id, rang)
);
alter table common.export_morceau alter column octets set storage external;

grant select, insert, update, delete on common.export_differe to convention_app;
grant select, insert, delete on common.export_morceau to convention_app;
