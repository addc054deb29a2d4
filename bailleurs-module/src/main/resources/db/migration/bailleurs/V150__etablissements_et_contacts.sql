-- Establishments of a landlord, each by its SIRET.
create table bailleurs.etablissement (
  siret text primary key check (siret ~ '^[0-9]{14}$'),
  bailleur_siren text not null references bailleurs.bailleur,
  libelle text not null check (libelle <> ''),
  siege boolean not null,
  adresse text not null check (adresse <> ''),
  commune_code text not null references common.commune,
  ferme_le date,
  cree_par text not null check (cree_par <> ''),
  version integer not null default 0,
  constraint siret_du_bailleur check (starts_with(siret, bailleur_siren)),
  constraint siege_ouvert check (not siege or ferme_le is null)
);
create index etablissement_par_bailleur on bailleurs.etablissement (bailleur_siren, siret);
create unique index un_seul_siege on bailleurs.etablissement (bailleur_siren) where siege;

-- How to reach the services of a landlord: a mailbox and a switchboard by function, never the name of a person.
create table bailleurs.contact (
  bailleur_siren text not null references bailleurs.bailleur,
  fonction text not null check (fonction in ('DIRECTION', 'DEVELOPPEMENT', 'PATRIMOINE', 'FINANCES', 'ATTRIBUTIONS')),
  service text not null check (service <> ''),
  courriel text check (courriel ~ '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:]]+$'),
  telephone text check (telephone ~ '^[+]?[0-9]{10,15}$'),
  version integer not null default 0,
  primary key (bailleur_siren, fonction),
  constraint contact_joignable check (courriel is not null or telephone is not null)
);

grant select, insert, update on bailleurs.etablissement to convention_app;
grant select, insert, update, delete on bailleurs.contact to convention_app;

-- Takes away landlords that a file entered, among these, unless they changed since or something names them.
create function bailleurs.defaire_inscriptions(p_sirens text[]) returns setof text
language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_siren text;
begin
  for v_siren in select b.siren from bailleurs.bailleur b
                 where b.siren = any (p_sirens) and b.version = 0 order by b.siren for update loop
    begin
      delete from bailleurs.bailleur where siren = v_siren;
      return next v_siren;
    exception when foreign_key_violation then
      null;
    end;
  end loop;
end $$;
revoke all on function bailleurs.defaire_inscriptions(text[]) from public;
grant execute on function bailleurs.defaire_inscriptions(text[]) to convention_app;
