-- The filters that views lead to: place, zone, product, year, each in the order of the list.
drop index bailleurs.operation_par_commune;
create index operation_par_commune on bailleurs.operation (commune_code, id);
create index operation_par_zone on bailleurs.operation (zone, id);
create index operation_par_exercice on bailleurs.operation (exercice, id);
create index logements_par_produit on bailleurs.logements (produit, operation_id) include (nombre);
create index financement_par_operation on bailleurs.financement (operation_id) include (engagement_id, montant_centimes, financeur);
