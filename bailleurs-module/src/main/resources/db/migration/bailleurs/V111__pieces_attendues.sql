-- The documents that an operation expects: dated, by phase and nature; the act that one blocks is refused without it.
create table bailleurs.piece_attendue (
  code text not null check (code ~ '^[A-Z][A-Z-]{2,39}$'),
  valide_du date not null,
  valide_au date,
  rang smallint not null,
  libelle text not null check (libelle <> ''),
  phase text not null check (phase in ('PROGRAMMATION', 'AGREMENT', 'TRAVAUX', 'CLOTURE')),
  -- Natures of operation that expect it; null for all.
  natures text[],
  obligatoire boolean not null,
  acte_bloque text check (acte_bloque in ('DEPOSER', 'PRESENTER', 'CONVENTIONNER', 'METTRE_EN_CHANTIER', 'ACHEVER', 'SOLDER')),
  source text not null check (source <> ''),
  grade text not null check (grade in ('PUBLIE', 'DEDUIT', 'HYPOTHESE')),
  primary key (code, valide_du),
  constraint bloquante_donc_obligatoire check (acte_bloque is null or obligatoire),
  check (valide_au >= valide_du)
);
insert into bailleurs.piece_attendue (code, valide_du, rang, libelle, phase, natures, obligatoire, acte_bloque, source, grade)
select x.code, date '2023-01-01', x.rang, x.libelle, x.phase, x.natures, x.obligatoire, x.acte,
  'Hypothèse de travail : types de pièces par phase et nature, comme les range la description publiée du SIAP ; à confirmer par la directive d’emploi',
  'HYPOTHESE'
from (values
  ('DELIBERATION', 1, 'Délibération de l’organisme', 'PROGRAMMATION', null::text[], true, null),
  ('PLAN-DE-FINANCEMENT', 2, 'Plan de financement signé', 'PROGRAMMATION', null, true, null),
  ('DPE-AVANT', 3, 'DPE avant travaux', 'PROGRAMMATION', '{REHABILITATION,ACQUISITION_AMELIORATION}', true, null),
  ('CONTRAT-VEFA', 4, 'Contrat de réservation en VEFA', 'PROGRAMMATION', '{VEFA}', true, null),
  ('PERMIS-DE-CONSTRUIRE', 5, 'Permis de construire', 'AGREMENT', '{CONSTRUCTION_NEUVE,DEMOLITION_RECONSTRUCTION,TRANSFORMATION}', true, null),
  ('AGREMENT-ETAT', 6, 'Décision d’agrément de l’État', 'AGREMENT', null, false, null),
  ('ORDRE-DE-SERVICE', 7, 'Ordre de service', 'TRAVAUX', null, true, null),
  ('ACHEVEMENT', 8, 'Déclaration d’achèvement des travaux', 'CLOTURE', null, true, null),
  ('DPE-APRES', 9, 'DPE après travaux', 'CLOTURE', '{REHABILITATION,ACQUISITION_AMELIORATION}', true, null),
  ('DECOMPTE-DEFINITIF', 10, 'Décompte définitif', 'CLOTURE', null, true, 'SOLDER')
) x(code, rang, libelle, phase, natures, obligatoire, acte);
grant select on bailleurs.piece_attendue to convention_app;
