-- Dwellings of a product by type; when a product is detailed, its types make up its number of dwellings.
create table bailleurs.typologie (
  operation_id bigint not null,
  produit text not null,
  type text not null check (type in ('T1', 'T2', 'T3', 'T4', 'T5', 'T6')),
  nombre integer not null check (nombre between 1 and 100000),
  -- Whole usable surface of these dwellings, in hundredths of a square metre.
  surface_centiemes bigint not null check (surface_centiemes > 0),
  -- Rent of these dwellings together for a month; null where nothing is rented.
  loyer_centimes bigint check (loyer_centimes > 0),
  primary key (operation_id, produit, type),
  foreign key (operation_id, produit) references bailleurs.logements deferrable initially deferred,
  constraint loyer_selon_produit check (loyer_centimes is null or produit <> 'BRS')
);

-- The items of a cost: dated list with its source.
create table bailleurs.poste_prix_revient (
  code text not null check (code ~ '^[A-Z_]{3,30}$'),
  libelle text not null check (libelle <> ''),
  rang smallint not null,
  valide_du date not null,
  valide_au date,
  source text not null check (source <> ''),
  grade text not null check (grade in ('PUBLIE', 'DEDUIT', 'HYPOTHESE')),
  primary key (code, valide_du),
  check (valide_au >= valide_du)
);
insert into bailleurs.poste_prix_revient (code, libelle, rang, valide_du, source, grade) values
  ('FONCIER', 'Charge foncière', 1, '2023-01-01', 'Postes du prix de revient dans la description publiée du SIAP, regroupés', 'DEDUIT'),
  ('BATIMENT', 'Travaux et bâtiment', 2, '2023-01-01', 'Postes du prix de revient dans la description publiée du SIAP, regroupés', 'DEDUIT'),
  ('HONORAIRES', 'Honoraires et prestations intellectuelles', 3, '2023-01-01', 'Postes du prix de revient dans la description publiée du SIAP, regroupés', 'DEDUIT'),
  ('DIVERS', 'Divers et imprévus', 4, '2023-01-01', 'Hypothèse de travail : ce que les autres postes ne couvrent pas', 'HYPOTHESE');

create table bailleurs.prix_revient (
  operation_id bigint not null references bailleurs.operation,
  poste text not null,
  montant_centimes bigint not null check (montant_centimes > 0),
  primary key (operation_id, poste)
);

alter table bailleurs.operation
  add column chantier_prevu_le date,
  add column achevement_prevu_le date,
  add constraint calendrier_dans_l_ordre check (achevement_prevu_le >= chantier_prevu_le);

-- A detail makes up what it details: seen at the end of each transaction, whoever writes.
create function bailleurs.typologie_complete() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  v_operation bigint := coalesce(new.operation_id, old.operation_id);
begin
  if exists (select from (select produit, sum(nombre) as nombre from bailleurs.typologie
                          where operation_id = v_operation group by produit) t
             join bailleurs.logements l on l.operation_id = v_operation and l.produit = t.produit
             where l.nombre <> t.nombre) then
    raise exception 'La typologie ne fait pas le nombre de logements du produit.'
      using errcode = 'check_violation', constraint = 'typologie_complete';
  end if;
  return null;
end $$;
create constraint trigger typologie_complete after insert or update or delete on bailleurs.typologie
  deferrable initially deferred for each row execute function bailleurs.typologie_complete();
create constraint trigger typologie_complete after update on bailleurs.logements
  deferrable initially deferred for each row execute function bailleurs.typologie_complete();

create function bailleurs.prix_de_revient_complet() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  v_operation bigint;
begin
  if tg_table_name = 'operation' then
    v_operation := new.id;
  else
    v_operation := coalesce(new.operation_id, old.operation_id);
  end if;
  if exists (select from bailleurs.operation o join bailleurs.prix_revient p on p.operation_id = o.id
             where o.id = v_operation group by o.cout_centimes having sum(p.montant_centimes) <> o.cout_centimes) then
    raise exception 'Le prix de revient par poste ne fait pas le coût total.'
      using errcode = 'check_violation', constraint = 'prix_de_revient_complet';
  end if;
  return null;
end $$;
create constraint trigger prix_de_revient_complet after insert or update or delete on bailleurs.prix_revient
  deferrable initially deferred for each row execute function bailleurs.prix_de_revient_complet();
create constraint trigger prix_de_revient_complet after update of cout_centimes on bailleurs.operation
  deferrable initially deferred for each row execute function bailleurs.prix_de_revient_complet();

grant select on bailleurs.poste_prix_revient to convention_app;
grant select, insert, update, delete on bailleurs.typologie, bailleurs.prix_revient to convention_app;
