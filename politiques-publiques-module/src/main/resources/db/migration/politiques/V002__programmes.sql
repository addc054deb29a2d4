-- The five programmes of axis 3, as the founding document names them, and what is published about them.
insert into politiques.programme
  (code, ordre, libelle, organisme, ligne, premier_exercice, dernier_exercice, article, objet, source) values
('ACV', 1, 'Action Cœur de Ville', 'Communes du programme et opérateurs', 'POL-ACV', 2023, 2027, '9.3',
 'Faciliter l’accès au logement des salariés dans les centres anciens',
 'Action Logement, « Nos engagements » : 1 Md€'),
('ANRU', 2, 'ANRU, subventions', 'Agence nationale pour la rénovation urbaine', 'POL-ANRU-SUBVENTIONS', 2023, 2027, '9.2',
 'Contribuer par subventions au nouveau programme national de renouvellement urbain',
 'Action Logement, « Nos engagements » : 2,2 Md€ ; Sénat, rapport l23-128 : 440 M€ par an'),
('ANRU-PRETS', 3, 'ANRU, prêts bonifiés', 'Bailleurs sociaux des projets validés par l’ANRU', 'POL-ANRU-PRETS', 2023, 2027, '9.2',
 'Prêter à taux bonifié aux bailleurs sociaux des projets que l’ANRU a validés',
 'Action Logement, « Nos engagements » : 1,6 Md€ de prêts bonifiés délivrés par Action Logement Services'),
('FNAP', 4, 'FNAP', 'Fonds national des aides à la pierre', 'POL-FNAP', 2023, 2024, '9.1',
 'Contribuer au Fonds national des aides à la pierre en 2023 et 2024',
 'Action Logement, « Nos engagements » : 450 M€ sur 2023-2024 ; Assemblée nationale, amendement CE81 au PLF 2025'),
('ANIL', 5, 'ANIL et ADIL', 'Agence nationale pour l’information sur le logement et réseau des ADIL', 'POL-ANIL', 2023, 2027, '9',
 'Financer l’ANIL et le réseau des agences départementales',
 'Action Logement, « Nos engagements » : 45 M€ ; Assemblée nationale, question écrite n° 8661 : 9 M€ par an');

insert into politiques.programme_nature (programme_code, nature) values
('ACV', 'PRET'), ('ACV', 'SUBVENTION'), ('ANRU', 'CONTRIBUTION'), ('ANRU-PRETS', 'PRET'), ('FNAP', 'CONTRIBUTION'),
('ANIL', 'CONTRIBUTION');

insert into politiques.fait_publie (programme_code, ordre, libelle, valeur, source) values
('ACV', 1, 'Villes retenues au lancement', '222', 'Zepros, SVP, MySweetImmo (24 avril 2023)'),
('ACV', 2, 'Conventions immobilières signées (2018-2022)', '217', 'Zepros, SVP, MySweetImmo (24 avril 2023)'),
('ACV', 3, 'Logements financés (2018-2022)', '25 220', 'Zepros, SVP, MySweetImmo (24 avril 2023)'),
('ANRU', 1, 'Contribution annuelle', '440 M€', 'Sénat, rapport l23-128'),
('ANRU', 2, 'Quartiers prioritaires', '450 environ, dans 97 départements', 'Banque des territoires'),
('ANRU', 3, 'Fin des engagements du programme', 'Juin 2026', 'Banque des territoires'),
('ANRU-PRETS', 1, 'Prêts d’Action Logement au programme', '3,3 Md€', 'Sénat, rapport l23-128'),
('ANRU-PRETS', 2, 'Reconstitution de l’offre', '50 000 logements environ', 'Banque des territoires'),
('FNAP', 1, 'Contribution 2022, avant la convention', '350 M€', 'Presse (source secondaire)'),
('FNAP', 2, 'Montant voté d’abord par le fonds pour 2023', '150 M€', 'Batiweb, article 41393'),
('FNAP', 3, 'Montant de la convention pour 2023', '300 M€', 'Assemblée nationale, amendement CE81 au PLF 2025'),
('FNAP', 4, 'Montant de la convention pour 2024', '150 M€', 'Assemblée nationale, amendement CE81 au PLF 2025'),
('ANIL', 1, 'Financement annuel du réseau', '9 M€', 'Assemblée nationale, question écrite n° 8661'),
('ANIL', 2, 'Départements couverts en 2023', '86', 'Assemblée nationale, question écrite n° 8661'),
('ANIL', 3, 'Consultations en 2022', '900 000 environ', 'Assemblée nationale, question écrite n° 8661');
