-- Documents of the dossiers of every axis. A withdrawn document keeps its line (who, when, why, hash) and loses its bytes.
create table common.piece (
  id bigint generated always as identity primary key,
  axe text not null check (axe <> ''),
  sorte text not null check (sorte ~ '^[a-z-]+$'),
  dossier text not null check (dossier <> ''),
  type_code text not null check (type_code <> ''),
  nom text not null check (nom <> ''),
  media text not null check (media <> ''),
  octets int not null check (octets > 0),
  empreinte bytea not null check (length(empreinte) = 32),
  depose_par text not null check (depose_par <> ''),
  depose_le timestamptz not null default clock_timestamp(),
  retire_par text check (retire_par <> ''),
  retire_le timestamptz,
  motif_retrait text check (motif_retrait <> ''),
  check ((retire_le is null) = (retire_par is null) and (retire_le is null) = (motif_retrait is null))
);
create unique index piece_une_fois on common.piece (sorte, dossier, type_code, empreinte) where retire_le is null;

create table common.piece_contenu (
  piece_id bigint primary key references common.piece,
  octets bytea not null
);
alter table common.piece_contenu alter column octets set storage external;

-- What the content was when it came is what is sealed: neither hash nor author may be changed afterwards.
grant select, insert on common.piece to convention_app;
grant update (retire_par, retire_le, motif_retrait) on common.piece to convention_app;
grant select, insert, delete on common.piece_contenu to convention_app;
