-- Figures of the rules: dated, with their source and how sure it is (P read at the source, S press, C computed,
-- H our own choice). Two values of one rule never overlap; a day without value is a hole, and the rule says so.
create table politiques.bareme (
  id bigint generated always as identity primary key,
  cle text not null check (cle ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
  -- What the value depends on besides the day: a zone, a programme; empty when on nothing.
  variante text not null default '',
  libelle text not null check (libelle <> ''),
  valeur bigint not null,
  unite text not null check (unite in ('EURO', 'TAUX', 'JOUR', 'AN', 'NOMBRE')),
  valide_du date not null,
  valide_au date check (valide_au >= valide_du),
  source text not null check (source <> ''),
  preuve text not null check (preuve in ('P', 'S', 'G', 'C', 'H', 'M')),
  note text not null default '',
  constraint bareme_sans_recouvrement exclude using gist (
    cle with =, variante with =, daterange(valide_du, valide_au, '[]') with &&)
);
grant select on politiques.bareme to convention_app;

insert into politiques.bareme (cle, variante, libelle, valeur, unite, valide_du, source, preuve, note) values
('ANRU-EQUIVALENT-SUBVENTION', '', 'Part d’un prêt bonifié comptée en équivalent-subvention', 360000, 'TAUX', '2023-01-01',
 'Sénat, rapport l23-128 : (8,0 − 6,8) Md€ d’équivalent-subvention pour 3,3 Md€ de prêts', 'C',
 'Rapport calculé, arrondi au point ; il valorise et n’entre dans aucun contrôle.'),
('SOLDE-AVANT-PREUVE', 'ANRU-PRETS', 'Part certifiable avant l’achèvement de l’opération', 700000, 'TAUX', '2023-01-01',
 'Décret sur le premier programme de rénovation urbaine (JORFARTI000002079563) : avance et acomptes d’au plus 70 %', 'H',
 'Précédent du premier programme, repris par défaut : la règle du nouveau programme n’a pas été obtenue.'),
('SOLDE-AVANT-PREUVE', 'ACV', 'Part certifiable avant la preuve de la performance environnementale', 700000, 'TAUX', '2023-01-01',
 'Précédent du premier programme de rénovation urbaine (JORFARTI000002079563)', 'H',
 'La page du dispositif exige la performance sans dire quelle part attend sa preuve.'),
('ACV-PLAFOND-PAR-M2', '', 'Travaux financés par mètre carré de surface habitable', 100000, 'EURO', '2023-01-01',
 'actionlogement.fr, foire aux questions Action Cœur de Ville (page non datée)', 'P', ''),
('ACV-SUBVENTION-PAR-LOGEMENT', '', 'Subvention par logement', 3200000, 'EURO', '2023-01-01',
 'actionlogement.fr, foire aux questions Action Cœur de Ville (page non datée)', 'P', ''),
('ACV-SUBVENTION-SEULE', '', 'Nombre de logements d’une opération financée en subvention seule, sur dérogation', 2, 'NOMBRE', '2023-01-01',
 'actionlogement.fr, foire aux questions Action Cœur de Ville (page non datée)', 'P', ''),
('ACV-DUREE-DU-PRET', '', 'Durée du prêt, différé compris', 20, 'AN', '2023-01-01',
 'actionlogement.fr, foire aux questions Action Cœur de Ville (page non datée)', 'P', ''),
('ACV-DIFFERE-DU-PRET', '', 'Différé d’amortissement', 2, 'AN', '2023-01-01',
 'actionlogement.fr, foire aux questions Action Cœur de Ville (page non datée)', 'P', ''),
('ACV-TAUX-DU-PRET', '', 'Taux fixe du prêt', 2500, 'TAUX', '2023-01-01',
 'actionlogement.fr, foire aux questions Action Cœur de Ville (page non datée)', 'P', '');

-- The share is published as depending on the zone and on the Anah's co-financing, its values are not: the one figure
-- read in the press serves for each case until the product sheet is obtained.
insert into politiques.bareme (cle, variante, libelle, valeur, unite, valide_du, source, preuve, note)
select 'ACV-PART-DE-SUBVENTION', z || a, 'Part des travaux financée en subvention, zone ' || l ||
  case a when '' then '' else ', avec l’Anah' end, 500000, 'TAUX', '2023-01-01',
  'MySweetImmo, 27 juillet 2021 : 30 % en moyenne, jusqu’à 50 %', 'S',
  'La valeur propre à chaque zone et au cofinancement de l’Anah n’a pas été obtenue.'
from (values ('ABIS', 'A bis'), ('A', 'A'), ('B1', 'B1'), ('B2', 'B2'), ('C', 'C'), ('DROM', 'outre-mer')) as zone (z, l),
     (values (''), ('+ANAH')) as anah (a);

insert into politiques.bareme (cle, variante, libelle, valeur, unite, valide_du, source, preuve, note) values
('DELAI-DE-PAIEMENT', '', 'Jours du dépôt d’un appel à son paiement, pour la prévision de trésorerie', 60, 'JOUR', '2023-01-01',
 'Choix de gestion', 'H', 'Ne change ni un contrôle ni un droit.'),
('DELAI-DE-SERVICE-FAIT', '', 'Jours après l’engagement au-delà desquels un service fait est en retard', 90, 'JOUR', '2023-01-01',
 'Choix de gestion', 'H', 'Ne change ni un contrôle ni un droit.'),
('DELAI-DE-JUSTIFICATIF', '', 'Jours au-delà desquels un brouillon sans justificatif est en retard', 15, 'JOUR', '2023-01-01',
 'Choix de gestion', 'H', 'Ne change ni un contrôle ni un droit.'),
('DELAI-DE-COMPTE-RENDU', '', 'Jours après la fin de la période au-delà desquels un compte rendu est en retard', 60, 'JOUR', '2023-01-01',
 'Choix de gestion', 'H', 'Ne change ni un contrôle ni un droit.');
