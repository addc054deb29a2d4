-- The ledger: append-only entries, one hash chain per line. An error is corrected by a reverse entry, never edited.

-- One commitment of one dossier, target of its payments; a reservation is a commitment not yet made.
create table common.engagement (
  id uuid primary key,
  enveloppe_id smallint not null references common.enveloppe,
  exercice smallint not null references common.exercice,
  nature text not null,
  dossier text not null check (dossier <> ''),
  beneficiaire text not null check (beneficiaire <> ''),
  commune text,
  reserve_centimes bigint not null default 0 check (reserve_centimes >= 0),
  engage_centimes bigint not null default 0 check (engage_centimes >= 0),
  verse_centimes bigint not null default 0 check (verse_centimes >= 0),
  rembourse_centimes bigint not null default 0 check (rembourse_centimes between 0 and verse_centimes),
  constraint verse_sous_engage check (verse_centimes <= engage_centimes)
) with (fillfactor = 80);
create index engagement_par_dossier on common.engagement (dossier);

create table common.ecriture (
  enveloppe_id smallint not null references common.enveloppe,
  sequence bigint not null,
  bloc bigint not null,
  operation uuid not null,
  type text not null check (type in ('DOTATION', 'REDEPLOIEMENT', 'REPORT', 'RESERVATION', 'ENGAGEMENT', 'DEGAGEMENT',
    'VERSEMENT', 'REVERSEMENT', 'REMBOURSEMENT')),
  exercice smallint not null references common.exercice,
  millesime smallint not null references common.exercice,
  montant_centimes bigint not null check (montant_centimes <> 0),
  nature text not null,
  engagement_id uuid references common.engagement,
  dossier text not null,
  beneficiaire text not null,
  commune text,
  auteur text not null check (auteur <> ''),
  motif text not null check (motif <> ''),
  date_effet date not null,
  enregistre_le timestamptz not null,
  contrepasse bigint,
  empreinte bytea not null,
  primary key (enveloppe_id, sequence),
  -- Only a grant of room or a reservation may go down by a negative amount; the other types say their direction.
  check (montant_centimes > 0 or type in ('DOTATION', 'REDEPLOIEMENT', 'REPORT', 'RESERVATION')),
  foreign key (enveloppe_id, contrepasse) references common.ecriture
);
create index ecriture_par_engagement on common.ecriture (engagement_id) where engagement_id is not null;
create index ecriture_par_dossier on common.ecriture (dossier);
create index ecriture_par_operation on common.ecriture (operation);

-- Entries written together on a line form one block; each block seals the one before.
create table common.bloc (
  enveloppe_id smallint not null references common.enveloppe,
  numero bigint not null,
  premiere bigint not null,
  derniere bigint not null check (derniere >= premiere),
  empreinte bytea not null,
  primary key (enveloppe_id, numero)
);

-- Both times of the ledger, by day: what a screen « à la date du / tel que connu le » adds up.
create table common.mouvement_jour (
  enveloppe_id smallint not null references common.enveloppe,
  type text not null,
  exercice smallint not null,
  millesime smallint not null,
  date_effet date not null,
  date_connue date not null,
  montant_centimes bigint not null,
  nombre bigint not null,
  primary key (enveloppe_id, date_effet, date_connue, type, exercice, millesime)
) with (fillfactor = 50);

create function common.refuser_modification() returns trigger language plpgsql as $$
begin
  raise exception 'Le livre est en ajout seul : % refusé sur %.', tg_op, tg_table_name using errcode = '42501';
end $$;
create trigger ajout_seul before update or delete on common.ecriture
  for each row execute function common.refuser_modification();
create trigger ajout_seul_vidage before truncate on common.ecriture
  for each statement execute function common.refuser_modification();
create trigger ajout_seul before update or delete on common.bloc
  for each row execute function common.refuser_modification();
create trigger ajout_seul_vidage before truncate on common.bloc
  for each statement execute function common.refuser_modification();

grant select on common.engagement, common.ecriture, common.bloc, common.mouvement_jour to convention_app;
grant references on common.engagement to axes_de_la_convention;

-- What an entry's hash covers; the same text is rebuilt by the verification, in the database and on an export.
create function common.empreinte_ecriture(e common.ecriture) returns bytea
language sql stable as $$
  select sha256(convert_to(concat_ws(e'\x1f', e.enveloppe_id, e.sequence, e.bloc, e.operation, e.type, e.exercice,
    e.millesime, e.montant_centimes, e.nature, coalesce(e.engagement_id::text, ''), e.dossier, e.beneficiaire,
    coalesce(e.commune, ''), e.auteur, e.motif, to_char(e.date_effet, 'YYYY-MM-DD'),
    (extract(epoch from e.enregistre_le) * 1000000)::bigint, coalesce(e.contrepasse::text, '')), 'UTF8'))
$$;
