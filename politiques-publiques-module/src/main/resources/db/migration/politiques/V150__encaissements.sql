-- What borrowers pay back on the loans of the axis. One person enters it, another records it; only then does its principal
-- go to the ledger, as a repayment, apart from fresh money. Interest is received and stays here.
create table politiques.encaissement (
  id bigint generated always as identity primary key,
  reference text not null unique check (reference ~ '^EP-[0-9]{4}-[0-9]{4,}$'),
  dossier text not null,
  nature text not null default 'PRET' check (nature = 'PRET'),
  montant_centimes bigint not null check (montant_centimes > 0),
  recu_le date not null,
  piece text not null check (piece <> ''),
  etat text not null check (etat in ('SAISI', 'COMPTABILISE', 'REJETE')),
  interets_centimes bigint not null default 0 check (interets_centimes >= 0),
  capital_centimes bigint not null default 0 check (capital_centimes >= 0),
  auteur text not null check (auteur <> ''),
  saisi_le timestamptz not null,
  decide_par text,
  decide_le timestamptz,
  motif text,
  foreign key (dossier, nature) references politiques.droit (dossier, nature),
  constraint quatre_yeux_encaissement check (decide_par <> auteur),
  constraint encaissement_decide check ((etat = 'SAISI') = (decide_par is null)
    and (decide_par is null) = (decide_le is null) and (etat = 'REJETE') = (motif is not null)),
  constraint encaissement_impute check (
    interets_centimes + capital_centimes = case etat when 'COMPTABILISE' then montant_centimes else 0 end)
);
create index encaissement_par_pret on politiques.encaissement (dossier, id);
create index encaissement_en_attente on politiques.encaissement (saisi_le, id) where etat = 'SAISI';
-- The same transfer is not entered twice on a loan.
create unique index encaissement_unique on politiques.encaissement (dossier, recu_le, piece, montant_centimes)
  where etat <> 'REJETE';

-- What was recorded, or rejected, stays so.
create function politiques.encaissement_decide_une_fois() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.etat <> 'SAISI' or (new.dossier, new.montant_centimes, new.recu_le, new.piece, new.auteur)
      is distinct from (old.dossier, old.montant_centimes, old.recu_le, old.piece, old.auteur) then
    raise exception 'Un encaissement se décide une fois, tel qu’il a été saisi.'
      using errcode = 'check_violation', constraint = 'encaissement_decide_une_fois';
  end if;
  return new;
end $$;
create trigger encaissement_decide_une_fois before update on politiques.encaissement
  for each row execute function politiques.encaissement_decide_une_fois();
grant select, insert, update on politiques.encaissement to convention_app;
