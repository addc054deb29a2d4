create table salaries.aide (operation_id bigint references bailleurs.operation);
alter table common.commune add column aide bigint;
reset role;
