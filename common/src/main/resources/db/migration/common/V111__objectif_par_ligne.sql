-- Which budget lines pay for which target, to say what a unit costs. The convention does not publish it: each row says where
-- it comes from. A target that no line pays for by itself has none.
create table common.objectif_ligne (
  objectif_code text not null,
  ligne text not null,
  depuis date not null,
  grade text not null check (grade in ('P', 'S', 'H')),
  source text not null check (source <> ''),
  primary key (objectif_code, ligne, depuis)
);
insert into common.objectif_ligne values
  ('LOGEMENTS-PRODUITS', 'BAI-PRODUCTION', '2023-01-01', 'H', 'Articles 6.1 et 6.3 de la convention : les mêmes crédits financent la production et la réhabilitation, leur partage n’est pas publié'),
  ('VISALE', 'SAL-LOCATION', '2023-01-01', 'P', 'Article 7.5 de la convention (Visale)'),
  ('MOBILITE', 'SAL-MOBILITE', '2023-01-01', 'P', 'Article 7.3 de la convention'),
  ('ACCESSION-TRAVAUX', 'SAL-ACCESSION-TRAVAUX', '2023-01-01', 'P', 'Articles 7.1 et 7.2 de la convention'),
  ('DIFFICULTE', 'SAL-DIFFICULTE', '2023-01-01', 'P', 'Article 7.4 de la convention');
grant select on common.objectif_ligne to convention_app;
