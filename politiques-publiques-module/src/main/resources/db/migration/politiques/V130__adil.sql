-- The ANIL and its network: a yearly split to the centime, each share a right to call, each call broken down again.
update politiques.programme set exige_droit = true where code = 'ANIL';

create table politiques.adil (
  departement_code text primary key references common.departement,
  nom text not null check (nom <> ''),
  siret text check (siret ~ '^[0-9]{14}$'),
  rna text check (rna ~ '^W[0-9]{9}$'),
  auteur text not null check (auteur <> ''),
  version bigint not null default 0
);
grant select, insert, update on politiques.adil to convention_app;

create table politiques.repartition (
  id bigint generated always as identity primary key,
  reference text not null unique check (reference ~ '^RA-[0-9]{4}-[0-9]{4,}$'),
  convention_reference text not null references politiques.convention (reference),
  exercice integer not null check (exercice between 2000 and 2099),
  anil_centimes bigint not null check (anil_centimes >= 0),
  reseau_centimes bigint not null check (reseau_centimes > 0),
  cle text not null check (cle in ('EGALE', 'POPULATION', 'CONSULTATIONS')),
  etat text not null check (etat in ('PREPARE', 'VALIDE', 'RETIRE')),
  auteur text not null check (auteur <> ''),
  preparee_le timestamptz not null,
  valide_par text,
  valide_le timestamptz,
  constraint repartition_validee check ((etat = 'VALIDE') = (valide_par is not null) and (valide_par is null) = (valide_le is null)),
  constraint quatre_yeux_repartition check (valide_par <> auteur)
);
create unique index repartition_de_l_annee on politiques.repartition (convention_reference, exercice) where etat <> 'RETIRE';
create table politiques.repartition_part (
  repartition_id bigint not null references politiques.repartition,
  departement_code text not null references politiques.adil,
  poids bigint not null check (poids >= 0),
  montant_centimes bigint not null check (montant_centimes >= 0),
  primary key (repartition_id, departement_code)
);

-- The shares make the whole, to the centime: seen at the end of each transaction, whoever writes.
create function politiques.parts_du_reseau() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  v_id bigint;
begin
  if tg_table_name = 'repartition' then
    v_id := new.id;
  else
    v_id := coalesce(new.repartition_id, old.repartition_id);
  end if;
  if (select r.reseau_centimes from politiques.repartition r where r.id = v_id)
     <> (select coalesce(sum(p.montant_centimes), 0) from politiques.repartition_part p where p.repartition_id = v_id) then
    raise exception 'Les parts des ADIL ne font pas celle du réseau.'
      using errcode = 'check_violation', constraint = 'parts_du_reseau';
  end if;
  return null;
end $$;
create constraint trigger parts_du_reseau after insert or update or delete on politiques.repartition_part
  deferrable initially deferred for each row execute function politiques.parts_du_reseau();
create constraint trigger parts_du_reseau after insert or update of reseau_centimes on politiques.repartition
  deferrable initially deferred for each row execute function politiques.parts_du_reseau();

-- A call of the network, broken down between the ADIL.
create table politiques.ventilation (
  appel_reference text not null references politiques.appel_de_fonds (reference),
  departement_code text not null references politiques.adil,
  montant_centimes bigint not null check (montant_centimes > 0),
  primary key (appel_reference, departement_code)
);
create index ventilation_par_departement on politiques.ventilation (departement_code);
grant select, insert, update on politiques.repartition to convention_app;
grant select, insert on politiques.repartition_part to convention_app;
grant select, insert, delete on politiques.ventilation to convention_app;
