-- An operation as it stood at three moments: what was asked, what was granted, what was done. Never rewritten.
create table bailleurs.instantane (
  operation_reference text not null references bailleurs.operation (reference),
  phase text not null check (phase in ('PROGRAMMATION', 'AGREMENT', 'CLOTURE')),
  fige_le timestamptz not null,
  fige_par text not null check (fige_par <> ''),
  date_acte date not null,
  cout_centimes bigint not null check (cout_centimes > 0),
  plan_centimes bigint not null,
  action_logement_centimes bigint not null check (action_logement_centimes > 0),
  logements integer not null check (logements > 0),
  -- Every field in the order of the page: [{"rubrique", "libelle", "valeur"}].
  champs jsonb not null check (jsonb_typeof(champs) = 'array'),
  primary key (operation_reference, phase),
  constraint plan_boucle_a_chaque_phase check (plan_centimes = cout_centimes)
);

create function bailleurs.ecriture_seule() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'La table % ne se récrit pas.', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger ecriture_seule before update or delete or truncate on bailleurs.instantane
  for each statement execute function bailleurs.ecriture_seule();

grant select, insert on bailleurs.instantane to convention_app;
