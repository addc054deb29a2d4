-- A partner's aid that was undone frees its reference: the corrected file may bring it again.
drop index salaries.aide_par_partenaire;
create unique index aide_par_partenaire on salaries.aide (partenaire, reference_partenaire)
  where partenaire is not null and etat <> 'ABANDONNE';
