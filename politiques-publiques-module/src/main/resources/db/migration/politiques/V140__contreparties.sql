-- What a body owes in return for the money: dwellings to reserve, floor area to build. Stated as kept by somebody else.
create table politiques.contrepartie (
  id bigint generated always as identity primary key,
  reference text not null unique check (reference ~ '^CP-[0-9]{4}-[0-9]{4,}$'),
  convention_reference text not null references politiques.convention (reference),
  operation_reference text references politiques.operation (reference),
  nature text not null check (nature in ('RESERVATION', 'CONSTRUCTION')),
  debiteur text not null check (debiteur <> ''),
  commune text not null references common.commune,
  -- Dwellings for a reservation, square metres of floor area for a right to build.
  quantite integer not null check (quantite > 0),
  prioritaires integer not null check (prioritaires between 0 and quantite),
  debut date not null,
  fin date not null check (fin >= debut),
  acte text not null check (acte <> ''),
  etat text not null check (etat in ('ATTENDUE', 'CONSTATEE', 'RETIREE')),
  auteur text not null check (auteur <> ''),
  inscrite_le timestamptz not null,
  decidee_par text,
  decidee_le timestamptz,
  preuve text,
  constraint contrepartie_decidee check ((etat = 'ATTENDUE') = (decidee_par is null)
    and (decidee_par is null) = (decidee_le is null) and (decidee_par is null) = (preuve is null)),
  constraint quatre_yeux_contrepartie check (etat <> 'CONSTATEE' or decidee_par <> auteur),
  constraint construction_sans_prioritaire check (nature = 'RESERVATION' or prioritaires = 0)
);
create index contrepartie_par_convention on politiques.contrepartie (convention_reference, id);
grant select, insert, update on politiques.contrepartie to convention_app;
