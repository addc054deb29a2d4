-- Payments whole: what is paid (dispositif), advance / instalments capped before the balance / balance, evidence by kind,
-- partial certification, withholding and its release, reversal of what was overpaid.
alter table bailleurs.compteur drop constraint compteur_serie_check,
  add constraint compteur_serie_check check (serie ~ '^[A-Z]{2,3}$');

-- How much may be asked before the balance: dated, with its grade.
create table bailleurs.plafond_avant_solde (
  dispositif text not null check (dispositif in ('OPERATION', 'FONCIERE_LOGEMENT', 'INNOVATION')),
  valide_du date not null,
  part_pour_cent smallint not null check (part_pour_cent between 1 and 99),
  statut text not null check (statut in ('PUBLIE', 'HYPOTHESE')),
  source text not null check (source <> ''),
  primary key (dispositif, valide_du)
);
insert into bailleurs.plafond_avant_solde values
  ('OPERATION', date '2023-01-01', 80, 'HYPOTHESE',
   'Hypothèse de travail : 80 % au plus avant le solde, à confirmer par la directive d’emploi de la ligne'),
  ('INNOVATION', date '2023-01-01', 80, 'HYPOTHESE',
   'Hypothèse de travail : 80 % au plus avant le solde, à confirmer par le règlement de l’appel à projets');

alter table bailleurs.modele_echeancier
  drop constraint modele_echeancier_pkey,
  drop constraint modele_echeancier_declencheur_check,
  add column dispositif text not null default 'OPERATION'
    check (dispositif in ('OPERATION', 'FONCIERE_LOGEMENT', 'INNOVATION')),
  add column solde boolean not null default false,
  add column statut text not null default 'HYPOTHESE' check (statut in ('PUBLIE', 'HYPOTHESE')),
  add primary key (dispositif, financeur, valide_du, rang),
  add check (declencheur in ('ORDRE_DE_SERVICE', 'AVANCEMENT', 'ACHEVEMENT', 'CONVENTION', 'APPEL_DE_FONDS'));

-- The shares of a model sum to 100 %, its last one alone is the balance, the others stay under the cap in force.
create function bailleurs.modele_complet() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if exists (
    select from bailleurs.modele_echeancier m
    where (m.dispositif, m.financeur, m.valide_du) = (new.dispositif, new.financeur, new.valide_du)
    having sum(m.part_pour_cent) <> 100
      or max(m.rang) filter (where m.solde) is distinct from max(m.rang) or count(*) filter (where m.solde) <> 1
      or coalesce(sum(m.part_pour_cent) filter (where not m.solde), 0) > coalesce((
        select p.part_pour_cent from bailleurs.plafond_avant_solde p
        where p.dispositif = new.dispositif and p.valide_du <= new.valide_du order by p.valide_du desc limit 1), 100)) then
    raise exception 'Le modèle d’échéancier % ne fait pas 100 %%, ou dépasse le plafond avant solde.', new.dispositif
      using errcode = 'check_violation', constraint = 'modele_complet';
  end if;
  return null;
end $$;
create constraint trigger modele_complet after insert or update on bailleurs.modele_echeancier
  deferrable initially deferred for each row execute function bailleurs.modele_complet();

delete from bailleurs.modele_echeancier;
insert into bailleurs.modele_echeancier
  (dispositif, financeur, valide_du, rang, libelle, declencheur, part_pour_cent, solde, statut, source)
  select x.dispositif, x.financeur, date '2023-01-01', r.rang, r.libelle, r.declencheur, r.part, r.solde, 'HYPOTHESE',
    'Hypothèse de travail, à confirmer par la directive d’emploi de la ligne'
  from (values ('OPERATION', 'AL_PRET'), ('OPERATION', 'AL_DOTATION'), ('OPERATION', 'AL_SUBVENTION'),
               ('FONCIERE_LOGEMENT', 'AL_DOTATION'), ('INNOVATION', 'AL_SUBVENTION')) x(dispositif, financeur)
  join (values ('OPERATION', 1, 'Avance sur ordre de service', 'ORDRE_DE_SERVICE', 40, false),
               ('OPERATION', 2, 'Acomptes selon l’avancement', 'AVANCEMENT', 40, false),
               ('OPERATION', 3, 'Solde à l’achèvement', 'ACHEVEMENT', 20, true),
               ('FONCIERE_LOGEMENT', 1, 'Appel de fonds', 'APPEL_DE_FONDS', 100, true),
               ('INNOVATION', 1, 'Avance à la signature', 'CONVENTION', 30, false),
               ('INNOVATION', 2, 'Acomptes selon l’avancement', 'AVANCEMENT', 40, false),
               ('INNOVATION', 3, 'Solde au compte rendu final', 'ACHEVEMENT', 30, true)
       ) r(dispositif, rang, libelle, declencheur, part, solde) on r.dispositif = x.dispositif;

-- An instalment belongs to an operation, to a call for funds or to a grant.
alter table bailleurs.echeance drop constraint echeance_operation_reference_fkey;
alter table bailleurs.echeance rename column operation_reference to dossier;
alter table bailleurs.echeance
  drop constraint echeance_declencheur_check,
  add column dispositif text not null default 'OPERATION'
    check (dispositif in ('OPERATION', 'FONCIERE_LOGEMENT', 'INNOVATION')),
  add column solde boolean not null default false,
  add column plafond_pour_cent smallint check (plafond_pour_cent between 1 and 99),
  add column operation_reference text generated always as (case when dispositif = 'OPERATION' then dossier end) stored
    references bailleurs.operation (reference),
  add check (declencheur in ('ORDRE_DE_SERVICE', 'AVANCEMENT', 'ACHEVEMENT', 'CONVENTION', 'APPEL_DE_FONDS')),
  add constraint echeance_du_dispositif check (starts_with(dossier,
    case dispositif when 'OPERATION' then 'OP-' when 'FONCIERE_LOGEMENT' then 'AF-' else 'CA-' end)),
  add unique (id, declencheur);
update bailleurs.echeance e set solde = true where rang = (
  select max(x.rang) from bailleurs.echeance x where x.engagement_id = e.engagement_id);
create index echeance_par_engagement on bailleurs.echeance (engagement_id);

-- Before the balance, never above the cap. Each instalment being paid within its own amount, it is enough to look when
-- amounts are set.
create function bailleurs.sous_plafond_avant_solde() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if exists (
    select from bailleurs.echeance e where e.engagement_id = new.engagement_id
    having sum(e.montant_centimes) filter (where not e.solde)
      > sum(e.montant_centimes) * min(e.plafond_pour_cent) / 100 + 1) then
    raise exception 'Les échéances avant le solde dépassent le plafond.'
      using errcode = 'check_violation', constraint = 'sous_plafond_avant_solde';
  end if;
  return null;
end $$;
create constraint trigger sous_plafond_avant_solde after insert or update of montant_centimes on bailleurs.echeance
  deferrable initially deferred for each row execute function bailleurs.sous_plafond_avant_solde();

alter table bailleurs.demande_versement drop constraint demande_versement_operation_reference_fkey;
alter table bailleurs.demande_versement rename column operation_reference to dossier;
alter table bailleurs.demande_versement
  add column declencheur text,
  add column justificatif_le date,
  add column avancement_pour_cent smallint,
  add column certifie_centimes bigint,
  add column motif_ecart text,
  add column retenue_centimes bigint not null default 0,
  add column motif_retenue text,
  add column retenue_statut text,
  add column levee_par text,
  add column levee_le date,
  add column levee_exercice integer references common.exercice,
  add column verse_centimes bigint not null default 0,
  add column reverse_centimes bigint not null default 0;
update bailleurs.demande_versement d set
  declencheur = (select e.declencheur from bailleurs.echeance e where e.id = d.echeance_id),
  justificatif_le = demande_le,
  certifie_centimes = case when certifie_par is not null then montant_centimes end,
  verse_centimes = case when statut = 'VERSE' then montant_centimes else 0 end;
alter table bailleurs.demande_versement
  alter column declencheur set not null,
  alter column justificatif_le set not null,
  add constraint justificatif_de_l_echeance foreign key (echeance_id, declencheur)
    references bailleurs.echeance (id, declencheur),
  add constraint justificatif_date check (justificatif_le <= demande_le),
  add constraint avancement_dit check ((declencheur = 'AVANCEMENT') = (avancement_pour_cent is not null)
    and avancement_pour_cent between 1 and 100),
  add constraint certification_chiffree check ((certifie_centimes is null) = (certifie_par is null)
    and certifie_centimes between 1 and montant_centimes),
  add constraint certification_partielle_motivee check (
    coalesce(certifie_centimes < montant_centimes, false) = (motif_ecart is not null)),
  add constraint retenue_sous_certifie check (
    retenue_centimes >= 0 and retenue_centimes < coalesce(certifie_centimes, 1)),
  add constraint retenue_motivee check ((retenue_centimes > 0) = (motif_retenue is not null)
    and (retenue_centimes > 0) = (retenue_statut is not null)
    and retenue_statut in ('EN_COURS', 'LEVEE', 'DEFINITIVE')),
  add constraint levee_complete check ((retenue_statut is not distinct from 'LEVEE') = (levee_par is not null)
    and (levee_par is null) = (levee_le is null) and (levee_par is null) = (levee_exercice is null)
    and (levee_par is null or statut = 'VERSE')),
  add constraint levee_quatre_yeux check (levee_par <> demande_par and levee_par <> certifie_par),
  add constraint verse_selon_les_actes check (verse_centimes = case when statut = 'VERSE'
    then certifie_centimes - case when levee_par is null then retenue_centimes else 0 end else 0 end),
  add constraint reverse_sous_verse check (reverse_centimes between 0 and verse_centimes);

-- What was overpaid comes back: stated by one person, ordered by another, linked to the payment.
create table bailleurs.reversement (
  id bigint generated by default as identity primary key,
  reference text not null unique check (reference ~ '^RV-[0-9]{4}-[0-9]{6}$'),
  demande_id bigint not null references bailleurs.demande_versement,
  montant_centimes bigint not null check (montant_centimes > 0),
  motif text not null check (motif <> ''),
  statut text not null check (statut in ('CONSTATE', 'ORDONNE', 'REJETE')),
  depuis timestamptz not null,
  constate_par text not null check (constate_par <> ''),
  constate_le date not null,
  decide_par text,
  decide_le date,
  exercice integer references common.exercice,
  motif_rejet text,
  version integer not null default 0,
  constraint reversement_quatre_yeux check (decide_par <> constate_par),
  constraint reversement_complet check ((statut = 'CONSTATE') = (decide_par is null)
    and (decide_par is null) = (decide_le is null) and (statut = 'ORDONNE') = (exercice is not null)
    and (statut = 'REJETE') = (motif_rejet is not null))
);
create index reversement_par_demande on bailleurs.reversement (demande_id, id);
create unique index un_seul_reversement_en_cours on bailleurs.reversement (demande_id) where statut = 'CONSTATE';

grant select on bailleurs.plafond_avant_solde to convention_app;
grant select, insert, update on bailleurs.reversement to convention_app;
