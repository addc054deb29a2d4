-- Provisioning of the convention's database: roles, schemas, extensions. Idempotent; run it again when an axis is added.
-- The embedded server runs it by itself. On another server, connected to the convention's database as a superuser:
--
--   psql -d convention \
--     -c "set convention.schemas = 'common,bailleurs,salaries,politiques'" \
--     -c "set convention.mdp_migration = '…'" -c "set convention.mdp_app = '…'" \
--     -f provision.sql
--
-- convention_migration runs the migrations and becomes, one schema at a time, the owner of that schema (NOINHERIT: it
-- has no right before SET ROLE). convention_app runs the product and owns nothing.
do $provision$
declare
  code text;
  proprietaire text;
begin
  if not exists (select from pg_roles where rolname = 'convention_migration') then
    create role convention_migration login noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'convention_app') then
    create role convention_app login;
  end if;
  -- What the axes' owners may reference in common, without common knowing their names.
  if not exists (select from pg_roles where rolname = 'axes_de_la_convention') then
    create role axes_de_la_convention nologin;
  end if;
  execute format('alter role convention_migration password %L', current_setting('convention.mdp_migration'));
  execute format('alter role convention_app password %L', current_setting('convention.mdp_app'));

  -- No request of the product waits long: see statement, lock and idle limits in the operators' part of README.
  alter role convention_app set statement_timeout = '4s';
  alter role convention_app set lock_timeout = '2s';
  alter role convention_app set idle_in_transaction_session_timeout = '10s';
  alter role convention_app set search_path = '';

  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to convention_app, convention_migration', current_database());
  revoke all on schema public from public;

  create schema if not exists extensions;
  grant usage on schema extensions to public;
  create extension if not exists unaccent with schema extensions;
  create extension if not exists pg_trgm with schema extensions;
  create extension if not exists btree_gist with schema extensions;

  foreach code in array string_to_array(current_setting('convention.schemas'), ',') loop
    proprietaire := 'proprietaire_' || code;
    if not exists (select from pg_roles where rolname = proprietaire) then
      execute format('create role %I nologin', proprietaire);
    end if;
    execute format('grant %I to convention_migration', proprietaire);
    execute format('create schema if not exists %I authorization %I', code, proprietaire);
    execute format('grant usage on schema %I to convention_app', code);
    if code <> 'common' then
      execute format('grant axes_de_la_convention to %I', proprietaire);
    end if;
  end loop;
  grant usage on schema common to axes_de_la_convention;
end
$provision$;
