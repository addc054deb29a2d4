-- Acts that move room: amendments, redeployments, carry-overs, closing of a year, renewal of the last one. Asked for by one
-- person, decided by another; what they do to the books is entries, and for a ceiling a line here.
create table common.acte_budgetaire (
  id bigint generated always as identity primary key,
  nature text not null check (nature in ('AVENANT', 'REDEPLOIEMENT', 'REPORT', 'CLOTURE', 'RECONDUCTION')),
  axe text not null default '' ,
  objet text not null check (objet <> ''),
  document text check (document <> ''),
  exercice smallint,
  date_effet date not null,
  demandeur text not null check (demandeur <> ''),
  demande_le timestamptz not null default clock_timestamp(),
  etat text not null default 'DEMANDE' check (etat in ('DEMANDE', 'APPROUVE', 'REJETE')),
  decideur text check (decideur <> ''),
  decide_le timestamptz,
  motif_rejet text check (motif_rejet <> ''),
  constraint acte_a_quatre_yeux check (decideur is distinct from demandeur),
  constraint avenant_signe check (nature <> 'AVENANT' or document is not null),
  constraint annee_de_cloture check ((nature in ('CLOTURE', 'RECONDUCTION')) = (exercice is not null)),
  check ((etat = 'DEMANDE') = (decideur is null) and (decideur is null) = (decide_le is null)),
  check ((etat = 'REJETE') = (motif_rejet is not null))
);
comment on column common.acte_budgetaire.axe is 'Code of the axis inside which the act stays, empty when it crosses axes';

create table common.acte_mouvement (
  acte_id bigint not null references common.acte_budgetaire,
  rang smallint not null check (rang > 0),
  ligne text not null references common.enveloppe (code),
  exercice smallint not null,
  montant_centimes bigint not null check (montant_centimes <> 0),
  primary key (acte_id, rang),
  unique (acte_id, ligne, exercice)
);

-- What an act did to the ceilings, line by line and level by level; the ceiling of a day is today's less what came after.
create table common.plafond_mouvement (
  acte_id bigint not null references common.acte_budgetaire,
  enveloppe_id smallint not null references common.enveloppe,
  montant_centimes bigint not null check (montant_centimes <> 0),
  date_effet date not null,
  date_connue date not null,
  primary key (acte_id, enveloppe_id)
);
create trigger ajout_seul before update or delete on common.plafond_mouvement
  for each row execute function common.refuser_modification();
create trigger ajout_seul_vidage before truncate on common.plafond_mouvement
  for each statement execute function common.refuser_modification();

-- A decided act never changes; a decision is taken once, by somebody else.
create function common.figer_acte() returns trigger language plpgsql as $$
begin
  if old.etat <> 'DEMANDE' or row(new.nature, new.axe, new.objet, new.document, new.exercice, new.date_effet,
      new.demandeur, new.demande_le) is distinct from row(old.nature, old.axe, old.objet, old.document, old.exercice,
      old.date_effet, old.demandeur, old.demande_le) then
    raise exception 'Un acte budgétaire décidé ne change plus.' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger acte_fige before update on common.acte_budgetaire for each row execute function common.figer_acte();

grant select, insert, update on common.acte_budgetaire to convention_app;
grant select, insert on common.acte_mouvement to convention_app;
grant select on common.plafond_mouvement to convention_app;

-- The gates of every upper level, alone: for the few milliseconds of an act no commitment passes, and every slice that a
-- line has drawn and not used goes back. Same order of locks as the posting function.
create function common.suspendre_engagements() returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_noeud smallint;
begin
  for v_noeud in select id from common.enveloppe where not imputable order by id loop
    perform pg_advisory_xact_lock(884100, v_noeud);
  end loop;
  perform from common.solde o join common.enveloppe e on e.id = o.enveloppe_id
    where e.imputable order by e.id for update of o;
  perform from common.solde o join common.enveloppe e on e.id = o.enveloppe_id
    where not e.imputable order by e.profondeur desc, e.id for update of o;
  perform common.reprendre_tranches((select array_agg(id) from common.enveloppe));
end $$;

-- Moves the ceilings of an approved act: those that rise before its entries, those that fall after them. Refused (AL002,
-- naming the level) under what is held or committed. The caller has suspended the commitments.
create function common.deplacer_plafonds(p_acte bigint, p_hausse boolean) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  d record;
begin
  for d in
    with recursive monte(id, montant) as (
      select e.id, sum(m.montant_centimes)::bigint from common.acte_mouvement m
        join common.enveloppe e on e.code = m.ligne
        where m.acte_id = p_acte group by e.id
      union all
      select e.parent_id, n.montant from monte n join common.enveloppe e on e.id = n.id where e.parent_id is not null
    )
    select n.id, e.code, e.parent_id, sum(n.montant)::bigint as montant, a.date_effet, s.plafond_centimes,
           s.reserve_centimes + s.engage_centimes + s.distribue_centimes as occupe
    from monte n
    join common.enveloppe e on e.id = n.id
    join common.solde s on s.enveloppe_id = n.id
    join common.acte_budgetaire a on a.id = p_acte and a.etat = 'APPROUVE'
    where not exists (select from common.plafond_mouvement p where p.acte_id = p_acte and p.enveloppe_id = n.id)
    group by n.id, e.code, e.parent_id, a.date_effet, s.plafond_centimes, s.reserve_centimes, s.engage_centimes,
      s.distribue_centimes
    having sum(n.montant) <> 0 and (sum(n.montant) > 0) = p_hausse
    order by n.id
  loop
    if d.plafond_centimes + d.montant < d.occupe then
      raise sqlstate 'AL002' using message = d.code || '|' || (d.plafond_centimes - d.occupe);
    end if;
    update common.solde set plafond_centimes = plafond_centimes + d.montant,
        tranche_centimes = case when d.parent_id is null then tranche_centimes + d.montant else tranche_centimes end
      where enveloppe_id = d.id;
    insert into common.plafond_mouvement values (p_acte, d.id, d.montant, d.date_effet,
      (clock_timestamp() at time zone 'Europe/Paris')::date);
  end loop;
end $$;

-- Closes a year of an approved act, or opens the one that renews it.
create function common.clore_exercice(p_acte bigint) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from common.solde_exercice x join common.acte_budgetaire a on a.exercice = x.exercice
      where a.id = p_acte and x.reserve_centimes > 0) then
    raise sqlstate 'AL003' using message = 'Des réservations sont encore tenues sur cet exercice|';
  end if;
  update common.exercice x set statut = 'CLOS'
    from common.acte_budgetaire a
    where a.id = p_acte and a.nature = 'CLOTURE' and a.etat = 'APPROUVE' and x.annee = a.exercice and x.statut = 'OUVERT';
  if not found then
    raise sqlstate 'AL003' using message = 'Exercice déjà clos|';
  end if;
end $$;

create function common.ouvrir_exercice(p_acte bigint) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_annee smallint := (select exercice from common.acte_budgetaire
    where id = p_acte and nature = 'RECONDUCTION' and etat = 'APPROUVE');
begin
  if v_annee is null or exists (select from common.exercice where annee >= v_annee)
      or not exists (select from common.exercice where annee = v_annee - 1) then
    raise sqlstate 'AL003' using message = 'Seul l’exercice qui suit le dernier se reconduit|';
  end if;
  insert into common.exercice (annee) values (v_annee);
  insert into common.solde_exercice (enveloppe_id, exercice)
    select id, v_annee from common.enveloppe where imputable;
  insert into common.dotation
    select d.enveloppe_id, v_annee, 'HYPOTHESE', 'Reconduction de l’exercice ' || (v_annee - 1)
    from common.dotation d where d.exercice = v_annee - 1;
end $$;

grant execute on function common.suspendre_engagements, common.deplacer_plafonds, common.clore_exercice,
  common.ouvrir_exercice to convention_app;

-- The ceilings as they were: today's, less the acts whose effect or recording came later.
create function common.plafonds_au(p_effet date, p_connue date)
returns table (enveloppe_id smallint, plafond_centimes bigint) language sql stable as $$
  select s.enveloppe_id, s.plafond_centimes - coalesce(sum(p.montant_centimes)
      filter (where p.date_effet > p_effet or p.date_connue > p_connue), 0)::bigint
  from common.solde s left join common.plafond_mouvement p on p.enveloppe_id = s.enveloppe_id
  group by s.enveloppe_id, s.plafond_centimes
$$;
grant execute on function common.plafonds_au to convention_app;
