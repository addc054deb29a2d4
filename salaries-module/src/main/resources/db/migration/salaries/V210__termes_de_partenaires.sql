-- Terms of the Mobili-Jeune aids that a partner granted and pays by terms: in arrears, on rent receipts, within what was
-- committed. A month of an aid is paid once; a term that was undone stays, out of the way.
create table salaries.terme_de_partenaire (
  aide_id bigint not null references salaries.aide,
  du date not null check (extract(day from du) = 1),
  au date not null,
  montant_centimes bigint not null check (montant_centimes > 0),
  paye_le date not null,
  exercice integer not null references common.exercice,
  quittances smallint not null,
  annule_le date,
  justificatif text not null check (justificatif <> ''),
  demande_par text not null,
  certifie_par text not null,
  id bigint generated always as identity primary key,
  constraint une_quittance_par_mois check (quittances between 1 and 12
    and au = (du + make_interval(months => quittances::int) - interval '1 day')::date),
  constraint terme_echu check (paye_le > au),
  constraint terme_de_partenaire_quatre_yeux check (certifie_par <> demande_par),
  constraint mois_paye_une_fois exclude using gist (
    aide_id extensions.gist_int8_ops with =, daterange(du, au, '[]') with &&) where (annule_le is null)
);
grant select, insert, update on salaries.terme_de_partenaire to convention_app;
