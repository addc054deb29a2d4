-- From the figure of a département down to its entries, at any date: the newest effect first, a page at a time. No query ever
-- looked for an operation; its index pays for this one.
create index ecriture_par_departement on common.ecriture (enveloppe_id, common.departement_de(commune), date_effet, sequence);
drop index common.ecriture_par_operation;
grant execute on function common.departement_de(text) to convention_app;
