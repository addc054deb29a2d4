-- What points at an operation is found by it: undoing an import deletes operations by the thousand, and each delete asks
-- every table that refers to them.
create index echeance_par_operation on bailleurs.echeance (operation_reference) where operation_reference is not null;
create index candidature_par_operation on bailleurs.candidature (operation_reference)
  where operation_reference is not null;
