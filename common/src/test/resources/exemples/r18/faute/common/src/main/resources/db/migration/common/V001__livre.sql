create table common.ecriture (id bigint primary key);
grant select, update on common.ecriture to convention_app;
update common.ecriture set id = 1;
