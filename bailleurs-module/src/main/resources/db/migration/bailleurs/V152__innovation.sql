-- Line BAI-INNOVATION: calls for projects, applications, scores by several members, grants.
create table bailleurs.appel_a_projets (
  reference text primary key check (reference ~ '^AP-[0-9]{4}-[0-9]{6}$'),
  intitule text not null check (intitule <> ''),
  theme text not null check (theme <> ''),
  ouvert_le date not null,
  clos_le date not null check (clos_le >= ouvert_le),
  enveloppe_centimes bigint not null check (enveloppe_centimes > 0),
  membres_minimum smallint not null check (membres_minimum between 1 and 20),
  -- Grants less what they released; kept by trigger.
  accorde_centimes bigint not null default 0,
  cree_par text not null check (cree_par <> ''),
  constraint accorde_sous_enveloppe check (accorde_centimes between 0 and enveloppe_centimes)
);
create table bailleurs.critere_appel (
  appel_reference text not null references bailleurs.appel_a_projets,
  rang smallint not null check (rang between 1 and 10),
  libelle text not null check (libelle <> ''),
  poids smallint not null check (poids between 1 and 100),
  primary key (appel_reference, rang)
);

create table bailleurs.candidature (
  reference text primary key check (reference ~ '^CA-[0-9]{4}-[0-9]{6}$'),
  appel_reference text not null references bailleurs.appel_a_projets,
  porteur_siren text not null check (porteur_siren ~ '^[0-9]{9}$'),
  porteur_nom text not null check (porteur_nom <> ''),
  intitule text not null check (intitule <> ''),
  intitule_recherche text not null generated always as (common.sans_accent(intitule || ' ' || porteur_nom)) stored,
  commune_code text not null references common.commune,
  cout_centimes bigint not null check (cout_centimes > 0),
  demande_centimes bigint not null check (demande_centimes between 1 and cout_centimes),
  operation_reference text references bailleurs.operation (reference),
  statut text not null check (statut in ('DEPOSE', 'ACCORDE', 'SOLDE', 'REJETE', 'ABANDONNE')),
  depuis timestamptz not null,
  depose_par text not null check (depose_par <> ''),
  depose_le date not null,
  accorde_par text,
  accorde_le date,
  accorde_centimes bigint check (accorde_centimes between 1 and demande_centimes),
  exercice integer references common.exercice,
  engagement_id uuid unique references common.engagement,
  -- What was released when the grant was closed or given up.
  degage_centimes bigint not null default 0,
  motif text,
  version integer not null default 0,
  unique (reference, depose_par),
  constraint candidature_quatre_yeux check (accorde_par <> depose_par),
  constraint accord_de_candidature_complet check ((accorde_par is null) = (accorde_le is null)
    and (accorde_par is null) = (accorde_centimes is null) and (accorde_par is null) = (exercice is null)
    and (accorde_par is null) = (engagement_id is null)
    and (accorde_par is not null or statut not in ('ACCORDE', 'SOLDE'))
    and (statut not in ('DEPOSE', 'REJETE') or accorde_par is null)),
  constraint candidature_motivee check (statut not in ('REJETE', 'ABANDONNE') or motif is not null),
  constraint degage_sous_accorde check (degage_centimes between 0 and coalesce(accorde_centimes, 0)
    and (degage_centimes = 0 or statut in ('SOLDE', 'ABANDONNE')))
);
create index candidature_par_appel on bailleurs.candidature (appel_reference, reference);
create index candidature_en_attente on bailleurs.candidature (depuis) where statut = 'DEPOSE';
create index candidature_recherche on bailleurs.candidature using gin (intitule_recherche extensions.gin_trgm_ops);

-- Whoever deposited an application never scores it.
create table bailleurs.note_candidature (
  candidature_reference text not null,
  depose_par text not null,
  membre text not null check (membre <> ''),
  rang smallint not null,
  note smallint not null check (note between 0 and 20),
  primary key (candidature_reference, membre, rang),
  foreign key (candidature_reference, depose_par) references bailleurs.candidature (reference, depose_par),
  constraint note_quatre_yeux check (membre <> depose_par)
);

create function bailleurs.cumuler_candidatures() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if new.engagement_id is not null then
    update bailleurs.appel_a_projets a
      set accorde_centimes = a.accorde_centimes
        + case when old.engagement_id is null then new.accorde_centimes else 0 end
        - (new.degage_centimes - old.degage_centimes)
      where a.reference = new.appel_reference;
  end if;
  return null;
end $$;
create trigger cumuler_candidatures after update on bailleurs.candidature
  for each row execute function bailleurs.cumuler_candidatures();

grant select, insert on bailleurs.critere_appel to convention_app;
grant select, insert, update on bailleurs.appel_a_projets, bailleurs.candidature, bailleurs.note_candidature to convention_app;
