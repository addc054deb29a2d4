-- For the bench only: one product per line of the convention that takes commitments, so that requests spread over all.
insert into salaries.produit (code, prefixe, libelle, ligne, nature, objectif, source)
  select 'BANC-' || chr(64 + rang), 'B' || chr(64 + rang), 'Produit du banc ' || rang, code, natures[1], null, 'banc'
  from (select code, natures, row_number() over (order by id)::int as rang from common.enveloppe where imputable) l
  on conflict do nothing;
