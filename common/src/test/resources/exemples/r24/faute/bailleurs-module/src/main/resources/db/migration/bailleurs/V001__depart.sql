create table bailleurs.operation (id bigint primary key);
