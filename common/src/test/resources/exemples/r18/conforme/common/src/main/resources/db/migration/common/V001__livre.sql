create table common.ecriture (id bigint primary key);
create trigger ajout_seul before update or delete on common.ecriture
  for each statement execute function common.refuser();
grant select, insert on common.ecriture to convention_app;
