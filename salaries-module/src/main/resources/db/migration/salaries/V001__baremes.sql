-- Dated rules of the products: what was in force on a day, where it was read, and how sure that is. Two values of one rule
-- never overlap; a day that no value covers is a hole.
create table salaries.bareme (
  id integer generated always as identity primary key,
  produit text not null check (produit ~ '^[A-Z]+(-[A-Z]+)*$'),
  cle text not null check (cle ~ '^[A-Z]+(_[A-Z]+)*$'),
  libelle text not null check (libelle <> ''),
  valeur bigint not null,
  unite text not null check (unite in ('EURO', 'TAUX', 'AN', 'MOIS', 'KILOMETRE', 'MINUTE', 'NOMBRE', 'OUI')),
  valide_du date not null,
  valide_au date check (valide_au >= valide_du),
  source text not null check (source <> ''),
  niveau_preuve text not null check (niveau_preuve in ('P', 'S', 'G', 'C', 'H', 'M')),
  note text not null default '',
  constraint bareme_unique unique (produit, cle, valide_du),
  constraint bareme_sans_recouvrement exclude using gist (
    produit extensions.gist_text_ops with =, cle extensions.gist_text_ops with =,
    daterange(valide_du, valide_au, '[]') with &&)
);
grant select, insert on salaries.bareme to convention_app;

-- What each product draws on and counts for. Data, so that a product is added without a new build.
create table salaries.produit (
  code text primary key check (code ~ '^[A-Z]+(-[A-Z]+)*$'),
  prefixe text not null unique check (prefixe ~ '^[A-Z]{2,3}$'),
  libelle text not null,
  ligne text not null,
  nature text not null,
  objectif text,
  source text not null
);
insert into salaries.produit values
  ('MOBILI-JEUNE', 'MJ', 'Mobili-Jeune', 'SAL-MOBILITE', 'SUBVENTION', 'MOBILITE', 'Convention 2023-2027, article 7.3'),
  ('VISALE', 'VIS', 'Garantie Visale', 'SAL-LOCATION', 'GARANTIE', 'VISALE', 'Convention 2023-2027, article 7.5'),
  ('LOCA-PASS', 'LOC', 'Avance Loca-Pass', 'SAL-LOCATION', 'AVANCE', 'AIDES-SERVICES', 'Convention 2023-2027, article 7.5'),
  ('PRET-ACCESSION', 'PAC', 'Prêt accession', 'SAL-ACCESSION-TRAVAUX', 'PRET', 'ACCESSION-TRAVAUX',
    'Convention 2023-2027, articles 7.1 et 7.2'),
  ('PRET-TRAVAUX', 'PTX', 'Prêt travaux', 'SAL-ACCESSION-TRAVAUX', 'PRET', 'ACCESSION-TRAVAUX',
    'Convention 2023-2027, articles 7.1 et 7.2'),
  ('ASD', 'ASD', 'Aide aux salariés en difficulté', 'SAL-DIFFICULTE', 'SUBVENTION', 'DIFFICULTE',
    'Convention 2023-2027, article 7.4');
grant select on salaries.produit to convention_app;
