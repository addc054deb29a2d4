-- Rights to designate households, as other modules told they were opened; one row per file, told again is written again.
create table salaries.droit_de_reservation (
  dossier text primary key check (dossier <> ''),
  commune text not null references common.commune,
  departement text not null generated always as (
    case when commune like '97%' then left(commune, 3) else left(commune, 2) end) stored,
  titulaire text not null check (titulaire <> ''),
  nombre integer not null check (nombre > 0),
  prioritaires integer not null check (prioritaires between 0 and nombre),
  ouvert_le date not null,
  jusqu_au date not null check (jusqu_au >= ouvert_le),
  annee smallint not null generated always as (extract(year from ouvert_le)) stored,
  retire_le date,
  baux integer not null default 0,
  constraint baux_sous_droits check (baux between 0 and nombre)
);
create index droit_par_departement on salaries.droit_de_reservation (departement, dossier);
create index droit_par_annee on salaries.droit_de_reservation (annee, dossier);

create table salaries.numero_de_bail (
  annee integer primary key,
  dernier integer not null check (dernier between 1 and 999999)
);

-- One signed lease is one family housed; on no right, it is hors contrepartie.
create table salaries.bail (
  id bigint generated always as identity primary key,
  reference text not null unique check (reference ~ '^BL-[0-9]{4}-[0-9]{6}$'),
  demande text not null check (demande ~ '^[0-9A-Z]{6,25}$'),
  droit text references salaries.droit_de_reservation,
  commune text not null references common.commune,
  prioritaire boolean not null,
  signe_le date not null,
  saisi_par text not null check (saisi_par <> ''),
  annule_par text,
  annule_le date,
  motif text,
  constraint annulation_complete check (
    (annule_par is null) = (annule_le is null) and (annule_par is null) = (motif is null)),
  constraint annulation_quatre_yeux check (annule_par <> saisi_par)
);
create unique index bail_par_demande on salaries.bail (demande) where annule_le is null;
create index bail_par_droit on salaries.bail (droit, id) where droit is not null;

-- Counts the leases on their right, whose check then holds, whoever writes.
create function salaries.compter_bail() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  update salaries.droit_de_reservation d
    set baux = (select count(*) from salaries.bail b where b.droit = d.dossier and b.annule_le is null)
    where d.dossier = new.droit;
  return null;
end $$;
create trigger compter_bail after insert or update on salaries.bail
  for each row when (new.droit is not null) execute function salaries.compter_bail();

grant select, insert, update on salaries.droit_de_reservation, salaries.numero_de_bail, salaries.bail to convention_app;
