-- What a withdrawal frees is looked up by its own key, one by one: left to join, the planner read every realisation that
-- stands at each new one, as long as nothing had analysed a table that had just grown.
create or replace function common.tenir_realisation_en_cours() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
  n record;
begin
  for n in select objectif_code, dossier, retire from nouvelles where retire is not null loop
    delete from common.realisation_en_cours c
      where c.objectif_code = n.objectif_code and c.dossier = n.dossier and c.realisation_id = n.retire;
  end loop;
  insert into common.realisation_en_cours select objectif_code, dossier, id from nouvelles where retire is null;
  return null;
end $$;
