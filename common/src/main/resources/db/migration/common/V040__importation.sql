-- Lots of imported files: what was deposited, what was simulated, how far the engine is.
create table common.lot_import (
  id bigint generated always as identity primary key,
  type_code text not null check (type_code <> ''),
  fichier text not null check (fichier <> ''),
  octets bigint not null check (octets > 0),
  empreinte bytea not null check (length(empreinte) = 32),
  encodage text not null,
  separateur text not null,
  titres text[] not null,
  quatre_yeux boolean not null,
  etat text not null default 'DEPOT' check (etat in ('DEPOT', 'SIMULE', 'EN_APPLICATION', 'APPLIQUE', 'SUSPENDU',
    'EN_ANNULATION', 'ANNULE', 'ABANDONNE', 'REJETE')),
  suspendu_en text check (suspendu_en in ('EN_APPLICATION', 'EN_ANNULATION')),
  lignes int not null default 0,
  rejetees int not null default 0,
  prevues int not null default 0,
  appliquees int not null default 0,
  sans_effet int not null default 0,
  refusees int not null default 0,
  annulees int not null default 0,
  -- Checkpoint: rank of the last row dealt with, moved in the transaction of its chunk.
  dernier_rang int not null default 0,
  depose_par text not null check (depose_par <> ''),
  depose_le timestamptz not null default clock_timestamp(),
  applique_par text,
  annule_par text,
  passe_le timestamptz,
  passe_faites int not null default 0,
  avance_le timestamptz,
  termine_le timestamptz,
  erreur text,
  postes jsonb not null default '[]',
  constraint quatre_yeux_a_l_application check (not quatre_yeux or applique_par is distinct from depose_par),
  check (rejetees + appliquees + sans_effet + refusees <= lignes and annulees <= appliquees),
  check ((etat = 'SUSPENDU') = (suspendu_en is not null))
) with (fillfactor = 70);

-- The same file twice is refused, unless what it brought was undone or given up.
create unique index lot_import_meme_fichier on common.lot_import (type_code, empreinte)
  where etat not in ('ANNULE', 'ABANDONNE');
create index lot_import_en_cours on common.lot_import (etat) where etat in ('DEPOT', 'EN_APPLICATION', 'EN_ANNULATION');

-- One row of a file. Cells in file order, separated by U+001F, which no cell may contain; a social security number is
-- masked before it gets here.
create table common.lot_ligne (
  lot_id bigint not null references common.lot_import on delete cascade,
  rang int not null check (rang > 0),
  numero int not null check (numero > 1),
  valeurs text not null,
  cle text,
  etat text not null check (etat in ('VALIDE', 'REJETEE', 'APPLIQUEE', 'SANS_EFFET', 'REFUSEE', 'ANNULEE')),
  repere text,
  primary key (lot_id, rang)
) with (fillfactor = 80);
create unique index lot_ligne_cle on common.lot_ligne (lot_id, cle) where cle is not null;

create table common.lot_rejet (
  lot_id bigint not null references common.lot_import on delete cascade,
  rang int not null,
  ordre smallint not null,
  nature text not null check (nature in ('REJET', 'PREVISION', 'AVERTISSEMENT', 'REFUS', 'ANNULATION')),
  numero int not null,
  colonne text not null,
  code text not null,
  message text not null,
  primary key (lot_id, rang, nature, ordre)
);

grant select, insert, update, delete on common.lot_import to convention_app;
grant select, insert, update, delete on common.lot_ligne to convention_app;
grant select, insert, delete on common.lot_rejet to convention_app;
