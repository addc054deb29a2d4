-- Says that the fictitious data were loaded, whole: written in the transaction that loads them.
create table common.demonstration (
  unique_ligne boolean primary key default true check (unique_ligne),
  graine bigint not null,
  chargee_le timestamptz not null default now()
);
grant select, insert on common.demonstration to convention_app;
