-- A convention lives: its signed act, amendments, votes of the body, planned calls and counterparts.
alter table politiques.compteur drop constraint compteur_serie_check, add check (serie ~ '^[A-Z]{2}$');

alter table politiques.convention
  add column acte text check (acte <> ''),
  add column siret text check (siret ~ '^[0-9]{14}$'),
  add column rna text check (rna ~ '^W[0-9]{9}$'),
  add column commune text references common.commune,
  add column modifiee_le timestamptz,
  add constraint siret_du_siren check (starts_with(siret, siren));
update politiques.convention set modifiee_le = cree_le;
alter table politiques.convention alter column modifiee_le set not null;
grant update (fin, modifiee_le) on politiques.convention to convention_app;

alter table politiques.convention_annee add column montant_initial_centimes bigint check (montant_initial_centimes >= 0);
update politiques.convention_annee set montant_initial_centimes = montant_conventionne_centimes;
alter table politiques.convention_annee alter column montant_initial_centimes set not null;
grant update (montant_conventionne_centimes, montant_vote_centimes, source) on politiques.convention_annee to convention_app;

-- An amendment: proposed by one person, validated by another, and it changes nothing before that.
create table politiques.avenant (
  id bigint generated always as identity primary key,
  convention_id bigint not null references politiques.convention,
  numero integer not null check (numero > 0),
  objet text not null check (objet <> ''),
  acte text not null check (acte <> ''),
  signe_le date not null,
  effet date not null,
  fin date,
  etat text not null check (etat in ('PROPOSE', 'VALIDE', 'REJETE')),
  auteur text not null check (auteur <> ''),
  propose_le timestamptz not null,
  decide_par text,
  decide_le timestamptz,
  motif text,
  version bigint not null default 0,
  unique (convention_id, numero),
  constraint avenant_decide check ((etat = 'PROPOSE') = (decide_par is null) and (decide_par is null) = (decide_le is null)),
  constraint rejet_motive check ((etat = 'REJETE') = (motif is not null)),
  constraint quatre_yeux_avenant check (decide_par <> auteur)
);
create unique index avenant_en_attente on politiques.avenant (convention_id) where etat = 'PROPOSE';

create table politiques.avenant_annee (
  avenant_id bigint not null references politiques.avenant,
  exercice integer not null check (exercice between 2000 and 2099),
  variation_centimes bigint not null check (variation_centimes <> 0),
  primary key (avenant_id, exercice)
);
grant select, insert, update on politiques.avenant to convention_app;
grant select, insert on politiques.avenant_annee to convention_app;

-- Whoever writes, what is agreed for a year is the initial amount and the validated variations, nothing else.
create function politiques.annee_selon_les_avenants() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  v_attendu bigint;
begin
  select new.montant_initial_centimes + coalesce(sum(v.variation_centimes), 0) into v_attendu
    from politiques.avenant a join politiques.avenant_annee v on v.avenant_id = a.id
    where a.convention_id = new.convention_id and a.etat = 'VALIDE' and v.exercice = new.exercice;
  if (select c.montant_conventionne_centimes from politiques.convention_annee c
      where c.convention_id = new.convention_id and c.exercice = new.exercice) <> v_attendu then
    raise exception 'Le montant conventionné ne suit pas les avenants.'
      using errcode = 'check_violation', constraint = 'annee_selon_les_avenants';
  end if;
  return null;
end $$;
create constraint trigger annee_selon_les_avenants after insert or update on politiques.convention_annee
  deferrable initially deferred for each row execute function politiques.annee_selon_les_avenants();

-- What the body voted, vote after vote; the last one is beside the agreed amount, and never binds.
create table politiques.vote (
  id bigint generated always as identity primary key,
  convention_id bigint not null references politiques.convention,
  exercice integer not null,
  montant_centimes bigint not null check (montant_centimes >= 0),
  vote_le date,
  source text not null check (source <> ''),
  auteur text not null check (auteur <> ''),
  enregistre_le timestamptz not null,
  foreign key (convention_id, exercice) references politiques.convention_annee
);
create index vote_par_convention on politiques.vote (convention_id, exercice, id);
insert into politiques.vote (convention_id, exercice, montant_centimes, source, auteur, enregistre_le)
select a.convention_id, a.exercice, a.montant_vote_centimes, coalesce(a.source, 'La convention'), c.auteur, c.cree_le
from politiques.convention_annee a join politiques.convention c on c.id = a.convention_id
where a.montant_vote_centimes is not null;
grant select, insert on politiques.vote to convention_app;

-- The calls that are expected, with the evidence expected with them. They bind nothing: the calendar is made of them.
create table politiques.echeance_prevue (
  id bigint generated always as identity primary key,
  convention_id bigint not null references politiques.convention,
  exercice integer not null,
  prevue_le date not null,
  montant_centimes bigint not null check (montant_centimes > 0),
  objet text not null check (objet <> ''),
  piece text not null check (piece <> ''),
  foreign key (convention_id, exercice) references politiques.convention_annee
);
create index echeance_prevue_par_convention on politiques.echeance_prevue (convention_id, exercice, prevue_le);
grant select, insert, delete on politiques.echeance_prevue to convention_app;
