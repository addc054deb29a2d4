-- Reports on results: who provides the figures is not who certifies them, and a certified period is locked.
create table politiques.indicateur (
  code text primary key check (code ~ '^[A-Z]+(-[A-Z]+)*$'),
  programme_code text not null references politiques.programme,
  ordre integer not null,
  libelle text not null check (libelle <> ''),
  -- Entered département by département, and never for the whole.
  par_departement boolean not null,
  -- What the programme is said to have produced.
  produit boolean not null,
  definition text not null check (definition <> ''),
  unique (programme_code, ordre)
);

insert into politiques.indicateur (code, programme_code, ordre, libelle, par_departement, produit, definition) values
('ACV-FINANCES', 'ACV', 1, 'Logements financés', false, false, 'Logements des opérations validées dans la période'),
('ACV-LIVRES', 'ACV', 2, 'Logements livrés', false, true, 'Logements des opérations achevées dans la période'),
('ACV-SALARIES', 'ACV', 3, 'Dont destinés aux salariés', false, false, 'Parmi les logements livrés, ceux réservés à des salariés'),
('ANRU-DEMOLIS', 'ANRU', 1, 'Logements démolis', false, true, 'Logements locatifs sociaux démolis avec les subventions de l’agence'),
('ANRU-EQUIPEMENTS', 'ANRU', 2, 'Équipements livrés', false, false, 'Équipements publics de proximité livrés'),
('PRETS-PLAI', 'ANRU-PRETS', 1, 'Logements PLAI reconstitués', false, true, 'Logements PLAI mis en service au titre de la reconstitution'),
('PRETS-PLUS', 'ANRU-PRETS', 2, 'Logements PLUS reconstitués', false, true, 'Logements PLUS mis en service au titre de la reconstitution'),
('PRETS-REHABILITES', 'ANRU-PRETS', 3, 'Logements réhabilités', false, false, 'Logements requalifiés, travaux reçus'),
('PRETS-RESIDENTIALISES', 'ANRU-PRETS', 4, 'Logements résidentialisés', false, false, 'Logements dont les abords sont résidentialisés'),
('FNAP-FINANCES', 'FNAP', 1, 'Logements financés par le fonds', false, true, 'Logements locatifs sociaux auxquels le fonds a apporté une aide à la pierre'),
('ANIL-CONSULTATIONS', 'ANIL', 1, 'Consultations', true, true, 'Consultations données par l’ADIL du département');

create table politiques.compte_rendu (
  id bigint generated always as identity primary key,
  reference text not null unique check (reference ~ '^CR-[0-9]{4}-[0-9]{4,}$'),
  convention_reference text not null,
  programme_code text not null,
  annee integer not null check (annee between 2000 and 2099),
  semestre integer not null check (semestre in (1, 2)),
  etat text not null check (etat in ('BROUILLON', 'TRANSMIS', 'CERTIFIE', 'REMPLACE')),
  synthese text,
  constat text,
  -- The certified report that this one corrects.
  rectifie text references politiques.compte_rendu (reference),
  auteur text not null check (auteur <> ''),
  transmis_le timestamptz,
  certifie_par text,
  certifie_le timestamptz,
  modifie_le timestamptz not null,
  version bigint not null default 0,
  foreign key (convention_reference, programme_code) references politiques.convention (reference, programme_code),
  unique (id, programme_code),
  constraint compte_rendu_transmis check (etat = 'BROUILLON' or transmis_le is not null),
  constraint compte_rendu_certifie check ((etat in ('CERTIFIE', 'REMPLACE')) = (certifie_par is not null)
    and (certifie_par is null) = (certifie_le is null)),
  constraint quatre_yeux_compte_rendu check (certifie_par <> auteur)
);
create unique index compte_rendu_en_cours on politiques.compte_rendu (convention_reference, annee, semestre)
  where etat in ('BROUILLON', 'TRANSMIS');
create unique index compte_rendu_de_la_periode on politiques.compte_rendu (convention_reference, annee, semestre)
  where etat = 'CERTIFIE';
create index compte_rendu_par_programme on politiques.compte_rendu (programme_code, annee, semestre);

create table politiques.compte_rendu_valeur (
  compte_rendu_id bigint not null references politiques.compte_rendu,
  indicateur_code text not null references politiques.indicateur,
  departement_code text references common.departement,
  valeur bigint not null check (valeur between 0 and 1000000000),
  unique nulls not distinct (compte_rendu_id, indicateur_code, departement_code)
);

-- Figures change in a draft only; a certified report changes no more, it is replaced by a corrected one.
create function politiques.chiffres_verrouilles() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if (select c.etat from politiques.compte_rendu c where c.id = coalesce(new.compte_rendu_id, old.compte_rendu_id)) <> 'BROUILLON' then
    raise exception 'Les chiffres d’un compte rendu transmis sont verrouillés.'
      using errcode = 'check_violation', constraint = 'chiffres_verrouilles';
  end if;
  return coalesce(new, old);
end $$;
create trigger chiffres_verrouilles before insert or update or delete on politiques.compte_rendu_valeur
  for each row execute function politiques.chiffres_verrouilles();

create function politiques.periode_verrouillee() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.etat = 'REMPLACE' or old.etat = 'CERTIFIE' and (new.etat <> 'REMPLACE'
      or (new.annee, new.semestre, new.certifie_par, new.auteur) is distinct from
         (old.annee, old.semestre, old.certifie_par, old.auteur)) then
    raise exception 'Une période certifiée est verrouillée.'
      using errcode = 'check_violation', constraint = 'periode_verrouillee';
  end if;
  return new;
end $$;
create trigger periode_verrouillee before update on politiques.compte_rendu
  for each row execute function politiques.periode_verrouillee();

grant select on politiques.indicateur to convention_app;
grant select, insert, update on politiques.compte_rendu to convention_app;
grant select, insert, delete on politiques.compte_rendu_valeur to convention_app;
