-- Files that are no aid of a product are numbered too: visas, guarantees' claims, requests for a dwelling.
alter table salaries.numero drop constraint numero_prefixe_fkey;
alter table salaries.numero add constraint numero_prefixe_check check (prefixe ~ '^[A-Z]{2,4}$');
