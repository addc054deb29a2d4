-- bailleurs.operation is none of our business.
create table salaries.aide (commune text references common.commune);
create view salaries.lieu as select c.code from salaries.aide a join common.commune c on c.code = a.commune;
