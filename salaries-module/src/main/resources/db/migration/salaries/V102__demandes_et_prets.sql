-- Requests of the products that had no life cycle of their own: loans, advance, help in difficulty, advice. The narrow table
-- of the aids stays the place of state, money and person.
insert into salaries.produit values ('CONSEIL-ACCESSION', 'CA', 'Conseil en accession', 'SAL-ACCESSION-TRAVAUX', 'PRET',
  'ACCESSION-TRAVAUX', 'Convention 2023-2027, article 7.1');

alter table salaries.aide
  add column service boolean not null default false,
  drop constraint aide_etat_check,
  drop constraint accord_complet,
  add constraint aide_etat_check check (etat in ('BROUILLON', 'DEPOSE', 'COMPLEMENT', 'INSTRUIT', 'ACCORDE', 'OFFRE_EMISE',
    'OFFRE_ACCEPTEE', 'EN_PAIEMENT', 'EN_REMBOURSEMENT', 'CONTENTIEUX', 'SOLDE', 'REFUSE', 'ABANDONNE', 'EXPIRE')),
  add constraint accord_complet check (etat in ('BROUILLON', 'DEPOSE', 'COMPLEMENT', 'INSTRUIT', 'REFUSE', 'ABANDONNE', 'EXPIRE')
    or (service and accorde_le is not null and accorde_par is not null and montant_centimes = 0)
    or (engagement_id is not null and accorde_le is not null and exercice is not null and montant_centimes > 0
        and accorde_par is not null));
-- One running request per person and product; help in difficulty and advice may come several at a time.
drop index salaries.aide_en_cours_unique;
create unique index aide_en_cours_unique on salaries.aide (personne_id, produit)
  where personne_id is not null and produit not in ('ASD', 'CONSEIL-ACCESSION')
    and etat in ('DEPOSE', 'COMPLEMENT', 'INSTRUIT', 'ACCORDE', 'OFFRE_EMISE', 'OFFRE_ACCEPTEE', 'EN_PAIEMENT');
-- No advance while another one is being paid back.
create unique index avance_unique on salaries.aide (personne_id)
  where produit = 'LOCA-PASS' and etat in ('EN_REMBOURSEMENT', 'CONTENTIEUX');

create table salaries.demande (
  aide_id bigint primary key references salaries.aide,
  forme text not null default '' check (forme in ('', 'ACCOMPAGNEMENT', 'SECOURS', 'PRET', 'ALLEGEMENT', 'REFINANCEMENT')),
  situation jsonb not null,
  objet text not null default '' check (length(objet) <= 200),
  montant_centimes bigint check (montant_centimes > 0),
  mois integer check (mois between 1 and 720),
  depose_le date,
  baremes integer[] not null default '{}',
  avis text,
  hors_plafond boolean not null default false,
  commission_le date,
  motif text,
  constraint version_figee check (depose_le is null or cardinality(baremes) > 0)
);
grant select, insert, update on salaries.demande to convention_app;

-- What is lent or advanced, once granted; its schedule is written when the drawings are over.
create table salaries.pret (
  aide_id bigint primary key references salaries.demande,
  montant_centimes bigint not null check (montant_centimes > 0),
  mois integer not null check (mois between 1 and 720),
  taux bigint not null check (taux >= 0),
  assurance bigint not null default 0 check (assurance >= 0),
  avance boolean not null,
  mensualite_minimale_centimes bigint not null default 0 check (mensualite_minimale_centimes >= 0),
  differe integer not null default 0 check (differe between 0 and 60),
  taeg bigint,
  offre_le date,
  acceptable_du date check (acceptable_du >= offre_le),
  acceptable_au date check (acceptable_au >= acceptable_du),
  acceptee_le date check (acceptee_le between acceptable_du and acceptable_au),
  retractable_au date,
  depart date,
  sorti_le date,
  check ((offre_le is null) = (acceptable_au is null))
);
grant select, insert, update on salaries.pret to convention_app;

-- Money on its way: drawn on invoices or receipts, certified by another person, paid.
create table salaries.versement (
  aide_id bigint not null references salaries.demande,
  rang integer not null check (rang > 0),
  montant_centimes bigint not null check (montant_centimes > 0),
  justificatif text not null check (justificatif <> ''),
  etat text not null check (etat in ('DEMANDE', 'CERTIFIE', 'PAYE', 'RETIRE')),
  demande_par text not null,
  demande_le date not null,
  certifie_par text,
  certifie_le date,
  paye_par text,
  paye_le date,
  primary key (aide_id, rang),
  constraint versement_quatre_yeux check (certifie_par <> demande_par),
  constraint versement_certifie check (etat not in ('CERTIFIE', 'PAYE') or certifie_par is not null),
  constraint versement_paye check ((etat = 'PAYE') = (paye_le is not null))
);
-- The same invoice is not paid twice on one file.
create unique index versement_par_justificatif on salaries.versement (aide_id, upper(justificatif)) where etat <> 'RETIRE';
create index versement_a_traiter on salaries.versement (etat, demande_le) where etat in ('DEMANDE', 'CERTIFIE');
grant select, insert, update on salaries.versement to convention_app;

create table salaries.echeance (
  aide_id bigint not null references salaries.pret,
  rang integer not null check (rang > 0),
  le date not null,
  type text not null check (type in ('INTERETS_INTERCALAIRES', 'DIFFERE', 'ECHEANCE', 'ANTICIPE')),
  capital_centimes bigint not null check (capital_centimes >= 0),
  interets_centimes bigint not null check (interets_centimes >= 0),
  assurance_centimes bigint not null check (assurance_centimes >= 0),
  restant_centimes bigint not null check (restant_centimes >= 0),
  regle_centimes bigint not null default 0,
  regle_le date,
  primary key (aide_id, rang),
  constraint regle_sous_l_echeance check (regle_centimes between 0 and capital_centimes + interets_centimes + assurance_centimes)
);
create index echeance_impayee on salaries.echeance (le, aide_id)
  where regle_centimes < capital_centimes + interets_centimes + assurance_centimes;
grant select, insert, update, delete on salaries.echeance to convention_app;

-- A schedule never lies: its principal sums to what was paid out, and its last balance is nil. Checked when the act ends.
create function salaries.verifier_echeancier() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  v_aide bigint := coalesce(new.aide_id, old.aide_id);
  v_capital bigint;
  v_tire bigint;
  v_restant bigint;
begin
  select sum(capital_centimes), (array_agg(restant_centimes order by rang desc))[1] into v_capital, v_restant
    from salaries.echeance where aide_id = v_aide;
  if v_capital is null then
    return null;
  end if;
  select sum(montant_centimes) into v_tire from salaries.versement where aide_id = v_aide and etat = 'PAYE';
  if v_capital <> coalesce(v_tire, 0) or v_restant <> 0 then
    raise exception 'L’échéancier de l’aide % amortit % pour % versés et laisse %.', v_aide, v_capital, v_tire, v_restant
      using errcode = 'check_violation', constraint = 'echeancier_juste';
  end if;
  return null;
end $$;
create constraint trigger echeancier_juste
  after insert or delete or update of capital_centimes, restant_centimes, aide_id on salaries.echeance
  deferrable initially deferred for each row execute function salaries.verifier_echeancier();

create table salaries.relance (
  id bigint generated always as identity primary key,
  aide_id bigint not null references salaries.pret,
  niveau text not null check (niveau in ('PREMIERE', 'DEUXIEME', 'MISE_EN_DEMEURE')),
  depuis date not null,
  du_centimes bigint not null check (du_centimes > 0),
  le date not null,
  par text not null,
  constraint relance_unique unique (aide_id, niveau, depuis)
);
grant select, insert on salaries.relance to convention_app;

-- Principal paid back before its time: with the drawings, all that the schedule is computed from.
create table salaries.anticipation (
  aide_id bigint not null references salaries.pret,
  le date not null,
  montant_centimes bigint not null check (montant_centimes > 0),
  effet text not null check (effet in ('REDUIRE_ECHEANCE', 'REDUIRE_DUREE')),
  primary key (aide_id, le)
);
grant select, insert on salaries.anticipation to convention_app;
