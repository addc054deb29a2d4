-- A right to call: what a file (an operation, a share of a yearly split) may call on a convention, nature by nature.
alter table politiques.programme add column exige_droit boolean not null default false;

create table politiques.droit (
  dossier text not null check (dossier ~ '^[A-Z]{2}-[0-9]{4}-[0-9]{4,}(-[A-Z]+)?$'),
  nature text not null,
  convention_reference text not null,
  programme_code text not null,
  -- The year that it may be called on; null for every year of the convention.
  exercice integer check (exercice between 2000 and 2099),
  beneficiaire text not null check (beneficiaire <> ''),
  siren text check (siren ~ '^[0-9]{9}$'),
  siret text check (siret ~ '^[0-9]{14}$' and starts_with(siret, siren)),
  commune text references common.commune,
  montant_centimes bigint not null check (montant_centimes > 0),
  etat text not null check (etat in ('PREPARE', 'OUVERT', 'FERME')),
  ouvert_le date,
  expire_le date,
  -- Terms of a loan.
  taux_millioniemes integer check (taux_millioniemes between 0 and 200000),
  duree_ans integer check (duree_ans between 1 and 60),
  differe_ans integer check (differe_ans >= 0 and differe_ans < duree_ans),
  periodicite text check (periodicite in ('MENSUELLE', 'TRIMESTRIELLE', 'ANNUELLE')),
  primary key (dossier, nature),
  unique (dossier, nature, convention_reference),
  foreign key (convention_reference, programme_code) references politiques.convention (reference, programme_code),
  foreign key (programme_code, nature) references politiques.programme_nature (programme_code, nature),
  constraint droit_ouvert check ((etat = 'PREPARE') = (ouvert_le is null)),
  constraint conditions_d_un_pret check ((nature = 'PRET') = (taux_millioniemes is not null)
    and (taux_millioniemes is null) = (duree_ans is null) and (duree_ans is null) = (differe_ans is null)
    and (differe_ans is null) = (periodicite is null))
);
create index droit_par_convention on politiques.droit (convention_reference, dossier);
create index droit_par_siren on politiques.droit (siren) where siren is not null;
grant select, insert, update, delete on politiques.droit to convention_app;

alter table politiques.appel_de_fonds
  add column dossier text,
  -- The year of the convention whose agreed amount it uses: before its exercice for a late call.
  add column au_titre_de integer;
update politiques.appel_de_fonds set au_titre_de = exercice;
alter table politiques.appel_de_fonds
  alter column au_titre_de set not null,
  add constraint au_titre_d_une_annee check (au_titre_de between 2000 and exercice),
  add foreign key (dossier, nature, convention_reference) references politiques.droit (dossier, nature, convention_reference);
drop index politiques.appel_par_convention;
create index appel_par_convention on politiques.appel_de_fonds (convention_reference, au_titre_de);
create index appel_par_dossier on politiques.appel_de_fonds (dossier, nature) where dossier is not null;

-- Room that rights take on a convention: what is open, and of a closed one what remains committed.
create function politiques.droits_sur_la_convention(p_convention text) returns bigint
language sql stable set search_path = pg_catalog as $$
  select coalesce(sum(case d.etat when 'OUVERT' then d.montant_centimes when 'FERME' then coalesce(e.engage, 0) else 0 end), 0)::bigint
  from politiques.droit d
  left join lateral (select sum(a.engage_centimes) as engage from politiques.appel_de_fonds a
                     where a.dossier = d.dossier and a.nature = d.nature) e on true
  where d.convention_reference = p_convention
$$;

create function politiques.conventionne(p_convention text) returns bigint
language sql stable set search_path = pg_catalog as $$
  select coalesce(sum(a.montant_conventionne_centimes), 0)::bigint
  from politiques.convention_annee a join politiques.convention c on c.id = a.convention_id where c.reference = p_convention
$$;

-- Rights open on a convention never exceed what it agrees over its years. Who opens holds the convention's row.
create function politiques.droits_sous_la_convention() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if new.etat = 'OUVERT' and politiques.droits_sur_la_convention(new.convention_reference)
     > politiques.conventionne(new.convention_reference) then
    raise exception 'Les droits ouverts dépassent la convention.'
      using errcode = 'check_violation', constraint = 'droits_sous_la_convention';
  end if;
  return null;
end $$;

create constraint trigger droits_sous_la_convention after insert or update on politiques.droit
  for each row execute function politiques.droits_sous_la_convention();

create function politiques.appel_sur_un_droit() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if new.dossier is null and (select p.exige_droit from politiques.programme p where p.code = new.programme_code) then
    raise exception 'Ce programme s’appelle sur un dossier.' using errcode = 'check_violation', constraint = 'appel_sur_un_droit';
  end if;
  return new;
end $$;
create trigger appel_sur_un_droit before insert on politiques.appel_de_fonds
  for each row execute function politiques.appel_sur_un_droit();

-- Commitments stay under what the convention agrees for their year and under the right of their file, whoever writes.
create function politiques.appels_dans_leurs_bornes() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  v_borne bigint;
  v_engage bigint;
begin
  select coalesce(max(a.montant_conventionne_centimes), 0) into v_borne
    from politiques.convention_annee a join politiques.convention c on c.id = a.convention_id
    where c.reference = new.convention_reference and a.exercice = new.au_titre_de;
  select coalesce(sum(engage_centimes), 0) into v_engage from politiques.appel_de_fonds
    where convention_reference = new.convention_reference and au_titre_de = new.au_titre_de;
  if v_engage > v_borne then
    raise exception 'Les appels engagés dépassent la convention.'
      using errcode = 'check_violation', constraint = 'appels_sous_la_convention';
  end if;
  select d.montant_centimes into v_borne from politiques.droit d
    where d.dossier = new.dossier and d.nature = new.nature and d.etat <> 'PREPARE';
  select coalesce(sum(engage_centimes), 0) into v_engage from politiques.appel_de_fonds
    where dossier = new.dossier and nature = new.nature;
  if new.dossier is not null and v_engage > coalesce(v_borne, 0) then
    raise exception 'Les appels engagés dépassent le droit du dossier.'
      using errcode = 'check_violation', constraint = 'appels_sous_le_droit';
  end if;
  return null;
end $$;
create constraint trigger appels_dans_leurs_bornes after insert or update of engage_centimes on politiques.appel_de_fonds
  for each row execute function politiques.appels_dans_leurs_bornes();

-- An amendment takes nothing back that is committed or opened.
create function politiques.annee_au_dessus_des_engagements() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  v_reference text := (select c.reference from politiques.convention c where c.id = new.convention_id);
begin
  if new.montant_conventionne_centimes < (select coalesce(sum(a.engage_centimes), 0) from politiques.appel_de_fonds a
      where a.convention_reference = v_reference and a.au_titre_de = new.exercice) then
    raise exception 'Le montant conventionné passerait sous ce qui est engagé.'
      using errcode = 'check_violation', constraint = 'annee_au_dessus_des_engagements';
  end if;
  if politiques.droits_sur_la_convention(v_reference) > politiques.conventionne(v_reference) then
    raise exception 'La convention passerait sous les droits ouverts.'
      using errcode = 'check_violation', constraint = 'convention_au_dessus_des_droits';
  end if;
  return null;
end $$;
create constraint trigger annee_au_dessus_des_engagements after update on politiques.convention_annee
  deferrable initially deferred for each row execute function politiques.annee_au_dessus_des_engagements();
