-- Since when the labels of an operation no longer share out its dwellings: an amendment changed their number. Its figures leave
-- the plan's sums until they are said again.
alter table bailleurs.performance add column a_reprendre_depuis timestamptz;
create index performance_a_reprendre on bailleurs.performance (a_reprendre_depuis, operation_reference)
  where a_reprendre_depuis is not null;
