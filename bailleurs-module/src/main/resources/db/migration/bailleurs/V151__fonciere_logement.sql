-- Line BAI-MIXITE: the allotment convention with the association Foncière Logement, its yearly calls, what it produces.
create table bailleurs.convention_afl (
  reference text primary key check (reference ~ '^CF-[0-9]{4}-[0-9]{6}$'),
  signee_le date not null,
  document text not null check (document <> ''),
  enregistree_par text not null check (enregistree_par <> '')
);
create table bailleurs.convention_afl_annee (
  convention_reference text not null references bailleurs.convention_afl,
  exercice integer not null references common.exercice,
  prevu_centimes bigint not null check (prevu_centimes > 0),
  -- Commitments of its calls less what they released; kept by trigger.
  engage_centimes bigint not null default 0,
  primary key (convention_reference, exercice),
  constraint engage_sous_convention check (engage_centimes between 0 and prevu_centimes)
);

create table bailleurs.appel_afl (
  reference text primary key check (reference ~ '^AF-[0-9]{4}-[0-9]{6}$'),
  convention_reference text not null,
  exercice integer not null,
  objet text not null check (objet <> ''),
  justificatif text not null check (justificatif <> ''),
  montant_centimes bigint not null check (montant_centimes > 0),
  statut text not null check (statut in ('DEPOSE', 'ENGAGE', 'SOLDE', 'REJETE', 'ANNULE')),
  depuis timestamptz not null,
  depose_par text not null check (depose_par <> ''),
  depose_le date not null,
  engage_par text,
  engage_le date,
  engagement_id uuid unique references common.engagement,
  -- What was released when the call was closed or cancelled.
  degage_centimes bigint not null default 0 check (degage_centimes between 0 and montant_centimes),
  motif text,
  version integer not null default 0,
  foreign key (convention_reference, exercice) references bailleurs.convention_afl_annee,
  constraint appel_quatre_yeux check (engage_par <> depose_par),
  constraint appel_complet check ((engage_par is null) = (engage_le is null)
    and (engage_par is null) = (engagement_id is null)
    and (engage_par is not null or statut not in ('ENGAGE', 'SOLDE'))
    and (statut not in ('DEPOSE', 'REJETE') or engage_par is null)),
  constraint appel_motive check (statut not in ('REJETE', 'ANNULE') or motif is not null),
  constraint degage_a_la_fin check (degage_centimes = 0 or statut in ('SOLDE', 'ANNULE'))
);
create index appel_afl_par_convention on bailleurs.appel_afl (convention_reference, exercice);
create index appel_afl_en_attente on bailleurs.appel_afl (depuis) where statut = 'DEPOSE';

create function bailleurs.cumuler_appels_afl() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if (new.engagement_id is not null) then
    update bailleurs.convention_afl_annee a
      set engage_centimes = a.engage_centimes
        + case when old.engagement_id is null then new.montant_centimes else 0 end
        - (new.degage_centimes - old.degage_centimes)
      where a.convention_reference = new.convention_reference and a.exercice = new.exercice;
  end if;
  return null;
end $$;
create trigger cumuler_appels_afl after update on bailleurs.appel_afl
  for each row execute function bailleurs.cumuler_appels_afl();

-- What the association builds. A programme that is also an operation of this axis is counted there and not here.
create table bailleurs.programme_afl (
  reference text primary key check (reference ~ '^PF-[0-9]{4}-[0-9]{6}$'),
  intitule text not null check (intitule <> ''),
  commune_code text not null references common.commune,
  quartier_prioritaire boolean not null,
  libres integer not null check (libres between 0 and 100000),
  intermediaires integer not null check (intermediaires between 0 and 100000),
  sociaux integer not null check (sociaux between 0 and 100000),
  logements integer not null generated always as (libres + intermediaires + sociaux) stored check (logements > 0),
  attributions_prioritaires integer not null default 0 check (attributions_prioritaires >= 0),
  agree_le date not null,
  chantier_le date,
  livre_le date,
  operation_reference text unique references bailleurs.operation (reference),
  enregistre_par text not null check (enregistre_par <> ''),
  version integer not null default 0,
  constraint programme_dans_l_ordre check (chantier_le >= agree_le and livre_le >= chantier_le
    and (livre_le is null or chantier_le is not null)),
  constraint attributions_sous_logements check (attributions_prioritaires <= libres + intermediaires + sociaux
    and (attributions_prioritaires = 0 or livre_le is not null))
);
create index programme_afl_par_chantier on bailleurs.programme_afl (chantier_le);

grant select, insert on bailleurs.convention_afl to convention_app;
grant select, insert, update on bailleurs.convention_afl_annee, bailleurs.appel_afl, bailleurs.programme_afl to convention_app;
