-- The opinion of the engine has one shape for every product: the aid in figures is a part of its own.
update salaries.mobili_jeune set avis = (
  (avis::jsonb - array['mensualite', 'mensualites', 'du', 'mensualitesParAn', 'explication'])
  || jsonb_build_object(
    'produit', 'MOBILI_JEUNE',
    'criteres', (select coalesce(jsonb_agg(c || jsonb_build_object('aConfirmer', c ->> 'preuve' in ('H', 'M'))), '[]')
                 from jsonb_array_elements(avis::jsonb -> 'criteres') c),
    'offre', jsonb_build_object(
      'montant', (avis::jsonb ->> 'mensualite')::numeric * (avis::jsonb ->> 'mensualites')::numeric,
      'mensualite', avis::jsonb -> 'mensualite',
      'mensualites', avis::jsonb -> 'mensualites',
      'du', avis::jsonb -> 'du',
      'mensualitesParAn', avis::jsonb -> 'mensualitesParAn',
      'taux', null,
      'explication', avis::jsonb -> 'explication')))::text
where avis is not null and avis::jsonb -> 'offre' is null;

alter table salaries.mobili_jeune
  drop constraint mobili_jeune_type_contrat_check,
  add constraint mobili_jeune_type_contrat_check check (type_contrat in
    ('APPRENTISSAGE', 'PROFESSIONNALISATION', 'CDI', 'CDD', 'INTERIM', 'STAGE', 'AUTRE'));
