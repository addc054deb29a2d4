-- The one-by-one reference of the goals: the best a careful author would write by hand for one commitment per transaction.
-- No foreign key, no hash, no journal, no idempotency: only what a control under a ceiling cannot do without.
create schema if not exists banc;
drop table if exists banc.ecriture, banc.engagement, banc.ligne cascade;

create table banc.ligne (
  id int primary key,
  plafond bigint not null,
  engage bigint not null default 0,
  check (engage between 0 and plafond)
) with (fillfactor = 10, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);
insert into banc.ligne select n, 4000000000000000 from generate_series(1, 15) n;

create table banc.engagement (
  id bigint generated always as identity primary key,
  cle uuid not null unique,
  ligne_id int not null,
  exercice smallint not null,
  montant bigint not null,
  dossier text not null,
  beneficiaire text not null,
  auteur text not null,
  cree_le timestamptz not null default clock_timestamp()
);
create index on banc.engagement (ligne_id, exercice);

create table banc.ecriture (
  id bigint generated always as identity primary key,
  engagement_id bigint not null,
  ligne_id int not null,
  type text not null,
  montant bigint not null,
  exercice smallint not null,
  auteur text not null,
  cree_le timestamptz not null default clock_timestamp()
);
create index on banc.ecriture (engagement_id);
create index on banc.ecriture (ligne_id, cree_le);

create or replace function banc.engager(p_ligne int, p_montant bigint) returns boolean language plpgsql as $$
declare
  v_id bigint;
begin
  insert into banc.engagement (cle, ligne_id, exercice, montant, dossier, beneficiaire, auteur)
    values (gen_random_uuid(), p_ligne, 2026, p_montant, 'MJ-2026-000001', 'beneficiaire', 'banc')
    returning id into v_id;
  update banc.ligne set engage = engage + p_montant where id = p_ligne and engage + p_montant <= plafond;
  if not found then
    raise exception 'plafond atteint';
  end if;
  insert into banc.ecriture (engagement_id, ligne_id, type, montant, exercice, auteur)
    values (v_id, p_ligne, 'ENGAGEMENT', p_montant, 2026, 'banc');
  return true;
end $$;

-- The plain double-entry ledger: a transfer locks its two accounts in order, moves both balances and writes two entries
-- that keep the balance before and after, as the public SQL ledgers do (pgledger and its kin).
drop table if exists banc.mouvement, banc.transfert, banc.compte cascade;
create table banc.compte (
  id int primary key,
  nom text not null,
  solde numeric not null default 0,
  version bigint not null default 0,
  negatif_permis boolean not null default false,
  modifie_le timestamptz not null default now()
);
insert into banc.compte (id, nom, negatif_permis) select n, 'compte ' || n, true from generate_series(0, 1000) n;

create table banc.transfert (
  id uuid primary key default gen_random_uuid(),
  de int not null references banc.compte,
  vers int not null references banc.compte,
  montant numeric not null check (montant > 0),
  cree_le timestamptz not null default now(),
  check (de <> vers)
);
create index on banc.transfert (de);
create index on banc.transfert (vers);

create table banc.mouvement (
  id uuid primary key default gen_random_uuid(),
  compte_id int not null references banc.compte,
  transfert_id uuid not null references banc.transfert,
  montant numeric not null,
  avant numeric not null,
  apres numeric not null,
  version bigint not null,
  cree_le timestamptz not null default now()
);
create index on banc.mouvement (compte_id);
create index on banc.mouvement (transfert_id);

create or replace function banc.transferer(p_de int, p_vers int, p_montant numeric) returns uuid language plpgsql as $$
declare
  v_transfert uuid;
  v_de banc.compte;
  v_vers banc.compte;
begin
  perform from banc.compte where id in (p_de, p_vers) order by id for update;
  insert into banc.transfert (de, vers, montant) values (p_de, p_vers, p_montant) returning id into v_transfert;
  update banc.compte set solde = solde - p_montant, version = version + 1, modifie_le = now()
    where id = p_de returning * into v_de;
  if v_de.solde < 0 and not v_de.negatif_permis then
    raise exception 'solde insuffisant';
  end if;
  update banc.compte set solde = solde + p_montant, version = version + 1, modifie_le = now()
    where id = p_vers returning * into v_vers;
  insert into banc.mouvement (compte_id, transfert_id, montant, avant, apres, version)
    values (p_de, v_transfert, -p_montant, v_de.solde + p_montant, v_de.solde, v_de.version),
           (p_vers, v_transfert, p_montant, v_vers.solde - p_montant, v_vers.solde, v_vers.version);
  return v_transfert;
end $$;
