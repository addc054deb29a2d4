create table common.commune (code text primary key);
