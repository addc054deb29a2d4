-- What the fields that take a commune search at every pause of the typing: a part of the name, or a postal code.
create index commune_recherche on common.commune using gin (nom_recherche extensions.gin_trgm_ops);
create index commune_code_postal on common.commune (code_postal);
