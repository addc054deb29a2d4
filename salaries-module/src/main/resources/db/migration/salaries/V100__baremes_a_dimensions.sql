-- A rule may depend on a zone, on the size of a household and on a profile; a value that gives way is never changed: it is
-- marked as retired and what remains of its period is written anew, so that a file keeps the very rows it was judged by.
alter table salaries.bareme
  add column zone text not null default '' check (zone ~ '^[A-Z0-9]*$'),
  add column menage text not null default '' check (menage in ('', '1', '2', '3', '4', '5', '6', '+')),
  add column profil text not null default '' check (profil ~ '^([A-Z0-9]+([_-][A-Z0-9]+)*)?$'),
  add column reference_legale text not null default '',
  add column a_confirmer boolean not null default false,
  add column origine text not null default 'LIVRE' check (origine in ('LIVRE', 'DECIDE')),
  add column proposition_id bigint,
  add column retire_par bigint,
  add constraint decide_par_proposition check ((origine = 'DECIDE') = (proposition_id is not null)),
  drop constraint bareme_unique,
  drop constraint bareme_sans_recouvrement,
  drop constraint bareme_unite_check,
  add constraint bareme_unite_check check (unite in
    ('EURO', 'TAUX', 'AN', 'MOIS', 'JOUR', 'KILOMETRE', 'MINUTE', 'NOMBRE', 'ETIQUETTE', 'OUI')),
  add constraint bareme_sans_recouvrement exclude using gist (
    produit extensions.gist_text_ops with =, cle extensions.gist_text_ops with =,
    zone extensions.gist_text_ops with =, menage extensions.gist_text_ops with =,
    profil extensions.gist_text_ops with =,
    daterange(valide_du, valide_au, '[]') with &&) where (retire_par is null);
create index bareme_par_regle on salaries.bareme (produit, cle, zone, menage, profil, valide_du);

-- A new version of a rule: proposed by one person, decided by another. Without a value it makes a hole.
create table salaries.proposition (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  produit text not null check (produit ~ '^[A-Z]+(-[A-Z]+)*$'),
  cle text not null check (cle ~ '^[A-Z]+(_[A-Z]+)*$'),
  zone text not null,
  menage text not null,
  profil text not null,
  libelle text not null check (libelle <> ''),
  unite text not null,
  valeur bigint,
  valide_du date not null,
  valide_au date check (valide_au >= valide_du),
  reference_legale text not null,
  source text not null check (source <> ''),
  niveau_preuve text not null check (niveau_preuve in ('P', 'S', 'G', 'C', 'H', 'M')),
  note text not null default '',
  etat text not null check (etat in ('PROPOSE', 'APPROUVE', 'REJETE')),
  propose_par text not null,
  propose_le timestamptz not null,
  decide_par text,
  decide_le timestamptz,
  motif text not null default '',
  constraint proposition_quatre_yeux check (decide_par <> propose_par),
  constraint decision_complete check ((etat = 'PROPOSE') = (decide_par is null) and (decide_par is null) = (decide_le is null))
);
-- One proposal at a time on a rule: the second would be judged on what the first is about to change.
create unique index proposition_en_attente on salaries.proposition (produit, cle, zone, menage, profil)
  where etat = 'PROPOSE';
alter table salaries.bareme
  add foreign key (proposition_id) references salaries.proposition,
  add foreign key (retire_par) references salaries.proposition;
grant select, insert on salaries.proposition to convention_app;
grant update (version, etat, decide_par, decide_le, motif) on salaries.proposition to convention_app;
grant update (retire_par) on salaries.bareme to convention_app;

-- Once retired, always retired; only an approved proposal retires a value.
create function salaries.retirer_bareme() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.retire_par is not null then
    raise exception 'Cette valeur a déjà cédé la place.' using errcode = 'check_violation', constraint = 'bareme_retire';
  end if;
  if not exists (select from salaries.proposition where id = new.retire_par and etat = 'APPROUVE') then
    raise exception 'Une valeur ne cède la place que par une proposition approuvée.'
      using errcode = 'check_violation', constraint = 'bareme_retire';
  end if;
  return new;
end $$;
create trigger retirer_bareme before update on salaries.bareme
  for each row execute function salaries.retirer_bareme();
