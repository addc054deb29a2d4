-- Nobody calls a function of this schema unless it is granted by name.
alter default privileges revoke execute on functions from public;

-- The convention's envelopes (article numbers of the text published in the JORF of 12 August 2023, NOR TREL2318530X).
-- Each node keeps its own published ceiling: a parent is never the sum of its children.
create table common.enveloppe (
  id smallint primary key,
  code text not null unique check (code ~ '^[A-Z]+(-[A-Z]+)*$'),
  parent_id smallint references common.enveloppe check (parent_id < id),
  niveau text not null check (niveau in ('CONVENTION', 'AXE', 'LIGNE', 'SOUS_LIGNE')),
  profondeur smallint not null check (profondeur between 0 and 3),
  libelle text not null,
  article text not null,
  natures text[] not null,
  imputable boolean not null,
  publie text not null,
  source text not null,
  check ((profondeur = 0) = (parent_id is null)),
  check (not imputable or cardinality(natures) > 0)
);
comment on column common.enveloppe.publie is 'The figure as published, for instance « 5,5 milliards d’euros »';

create table common.exercice (
  annee smallint primary key,
  statut text not null default 'OUVERT' check (statut in ('OUVERT', 'CLOS'))
);

-- Counters of a node. A line draws slices (tranche) of its parent's room, so that commitments on different lines do not
-- wait for each other on the parent's row. Only the posting function changes them.
create table common.solde (
  enveloppe_id smallint primary key references common.enveloppe,
  plafond_centimes bigint not null check (plafond_centimes >= 0),
  tranche_centimes bigint not null default 0,
  distribue_centimes bigint not null default 0 check (distribue_centimes >= 0),
  alloue_centimes bigint not null default 0 check (alloue_centimes between 0 and plafond_centimes),
  reserve_centimes bigint not null default 0 check (reserve_centimes >= 0),
  engage_centimes bigint not null default 0 check (engage_centimes >= 0),
  verse_centimes bigint not null default 0 check (verse_centimes between 0 and engage_centimes),
  rembourse_centimes bigint not null default 0 check (rembourse_centimes between 0 and verse_centimes),
  sequence bigint not null default 0,
  bloc bigint not null default 0,
  tete bytea not null default '\x',
  constraint tranche_sous_plafond check (tranche_centimes <= plafond_centimes),
  constraint consommation_sous_tranche
    check (reserve_centimes + engage_centimes + distribue_centimes <= tranche_centimes)
) with (fillfactor = 10, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);

-- Counters of a line for the commitments of one exercice (its millésime); paye is the CP paid during that exercice.
create table common.solde_exercice (
  enveloppe_id smallint not null references common.enveloppe,
  exercice smallint not null references common.exercice,
  alloue_centimes bigint not null default 0 check (alloue_centimes >= 0),
  reserve_centimes bigint not null default 0 check (reserve_centimes >= 0),
  engage_centimes bigint not null default 0 check (engage_centimes >= 0),
  verse_centimes bigint not null default 0 check (verse_centimes between 0 and engage_centimes),
  rembourse_centimes bigint not null default 0 check (rembourse_centimes between 0 and verse_centimes),
  paye_centimes bigint not null default 0,
  constraint consommation_sous_dotation check (reserve_centimes + engage_centimes <= alloue_centimes),
  primary key (enveloppe_id, exercice)
) with (fillfactor = 10, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);

-- The status and source of what each annual allotment says, apart from its entries in the ledger.
create table common.dotation (
  enveloppe_id smallint not null references common.enveloppe,
  exercice smallint not null references common.exercice,
  statut text not null check (statut in ('PUBLIE', 'HYPOTHESE')),
  source text not null check (source <> ''),
  primary key (enveloppe_id, exercice)
);

-- Which data set the books were opened with; one row, written once.
create table common.referentiel (
  unique_ligne boolean primary key default true check (unique_ligne),
  code text not null,
  libelle text not null,
  installe_le timestamptz not null default now()
);

grant select on common.enveloppe, common.exercice, common.solde, common.solde_exercice, common.dotation,
  common.referentiel to convention_app;
grant references on common.enveloppe, common.exercice to axes_de_la_convention;
