-- Seeded aids, posted by the product's own function in chunks of 1 000: call banc.peupler(4000000). The books verify.
-- For speed only: no foreign key is checked again, and what triggers keep (totals by département, counts of the aids) and
-- the secondary indexes of the aids are made at the end, in sets.
create schema if not exists banc;

create or replace procedure banc.totaliser() language plpgsql as $$
begin
  truncate common.mouvement_mois, common.mouvement_territoire, common.mois_territoire, common.solde_territoire,
    salaries.aide_compte;
  insert into common.mouvement_mois
    select enveloppe_id, date_trunc('month', date_effet)::date, date_trunc('month', date_connue)::date, type, exercice,
      millesime, sum(montant_centimes)
    from common.mouvement_jour group by 1, 2, 3, 4, 5, 6;
  insert into common.mouvement_territoire
    select enveloppe_id, common.departement_de(commune), date_effet, (enregistre_le at time zone 'Europe/Paris')::date,
      coalesce(sum(montant_centimes) filter (where type = 'RESERVATION'), 0),
      sum(case type when 'ENGAGEMENT' then montant_centimes when 'DEGAGEMENT' then -montant_centimes else 0 end),
      sum(case type when 'VERSEMENT' then montant_centimes when 'REVERSEMENT' then -montant_centimes else 0 end)
    from common.ecriture
    where type in ('RESERVATION', 'ENGAGEMENT', 'DEGAGEMENT', 'VERSEMENT', 'REVERSEMENT') group by 1, 2, 3, 4;
  insert into common.mois_territoire
    select enveloppe_id, departement, date_trunc('month', date_effet)::date, date_trunc('month', date_connue)::date,
      sum(reserve_centimes), sum(engage_centimes), sum(verse_centimes)
    from common.mouvement_territoire group by 1, 2, 3, 4;
  insert into common.solde_territoire
    select enveloppe_id, departement, sum(reserve_centimes), sum(engage_centimes), sum(verse_centimes)
    from common.mouvement_territoire group by 1, 2;
  insert into salaries.aide_compte select produit, etat, 0, count(*), sum(nombre) from salaries.aide group by 1, 2;
end $$;

create or replace procedure banc.peupler(p_nombre int) language plpgsql as $$
declare
  v_aujourdhui date := (now() at time zone 'Europe/Paris')::date;
  v_deja int := (select count(*) from salaries.aide);
  v_index text[];
  v_definitions text[];
  v_refus bigint;
begin
  if v_deja >= p_nombre then
    return;
  end if;
  perform setseed(0.2023);
  select array_agg(format('%I.%I', n.nspname, c.relname)), array_agg(pg_get_indexdef(c.oid))
    into v_index, v_definitions
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where i.indrelid = 'salaries.aide'::regclass
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid);
  for i in 1 .. coalesce(cardinality(v_index), 0) loop
    execute 'drop index ' || v_index[i];
  end loop;
  create temp table if not exists lot (
    rang int, produit text, prefixe text, ligne text, nature text, objectif text, jour date, exercice int, montant bigint,
    verse bigint, commune text, engagement uuid, reference text);
  create temp table if not exists commune_du_banc as
    select code, row_number() over (order by code) as rang from common.commune;
  for v_debut in 0 .. (p_nombre - v_deja) / 1000 - 1 loop
    set local synchronous_commit = off;
    set local session_replication_role = replica;
    truncate lot;
    insert into lot
      select t.rang, p.code, p.prefixe, p.ligne, p.nature, p.objectif, t.jour, extract(year from t.jour),
             t.montant, case when t.verse then t.montant else 0 end, c.code, gen_random_uuid(),
             format('%s-%s-%s', p.prefixe, extract(year from t.jour), lpad((v_deja + v_debut * 1000 + t.rang)::text, 7, '0'))
      from (
        select x.rang, x.sorte, x.verse, x.commune, date '2023-01-01' + (x.age * (v_aujourdhui - date '2023-01-01'))::int as jour,
               (x.part * case x.sorte when 'VISALE' then 3000 when 'MOBILI-JEUNE' then 50000 when 'LOCA-PASS' then 20000
                 when 'PRET-TRAVAUX' then 500000 else 100000 end)::bigint + 100 as montant
        from (
          select g as rang, random() as age, random() as part, random() < 0.5 as verse,
                 1 + floor(random() * (select count(*) from commune_du_banc))::int as commune,
                 case when s < 0.50 then 'VISALE' when s < 0.85 then 'MOBILI-JEUNE' when s < 0.95 then 'LOCA-PASS'
                   when s < 0.99 then 'PRET-TRAVAUX' else 'ASD' end as sorte
          from (select g, random() as s from generate_series(1, 1000) g) tirage) x) t
      join salaries.produit p on p.code = t.sorte
      join commune_du_banc c on c.rang = t.commune;
    select count(*) into v_refus
      from (select array_agg(ligne order by rang) as l, array_agg(exercice order by rang) as e,
                   array_agg(montant order by rang) as m, array_agg(engagement order by rang) as g,
                   array_agg(nature order by rang) as n, array_agg(reference order by rang) as r,
                   array_agg(commune order by rang) as c, array_agg(jour order by rang) as j, count(*)::int as k from lot) a
      cross join lateral common.imputer(array_fill('ENGAGEMENT'::text, array[a.k]), a.l, a.e, a.m, a.g, a.n, a.r,
        array_fill('Partenaire du banc'::text, array[a.k]), a.c, array_fill('Jeu du banc'::text, array[a.k]), a.j,
        array_fill(null::bigint, array[a.k]), 'banc', gen_random_uuid()) i
      where not i.accepte;
    if v_refus > 0 then
      raise exception '% aides du banc refusées', v_refus;
    end if;
    perform from (select array_agg(exercice order by rang) as e, array_agg(verse order by rang) as m,
                         array_agg(engagement order by rang) as g, array_agg(jour order by rang) as j, count(*)::int as k
                  from lot where verse > 0) a
      cross join lateral common.imputer(array_fill('VERSEMENT'::text, array[a.k]), array_fill(null::text, array[a.k]), a.e,
        a.m, a.g, array_fill(null::text, array[a.k]), array_fill(null::text, array[a.k]),
        array_fill(null::text, array[a.k]), array_fill(null::text, array[a.k]),
        array_fill('Jeu du banc'::text, array[a.k]), a.j, array_fill(null::bigint, array[a.k]), 'banc',
        gen_random_uuid()) i;
    insert into salaries.aide (reference, produit, etat, origine, nombre, exercice, demande_le, accorde_le,
        montant_centimes, verse_centimes, engagement_id, commune, partenaire, reference_partenaire, saisi_par, accorde_par,
        maj_le)
      select reference, produit, case when verse > 0 then 'SOLDE' else 'ACCORDE' end, 'PARTENAIRE', 1, exercice, jour, jour,
             montant, verse, engagement, commune, 'Partenaire du banc', reference, 'banc', 'banc', now()
      from lot order by rang;
    insert into common.journal (auteur, axe, dossier, acte, detail)
      select 'banc', 'salaries', reference, 'Aide de partenaire enregistrée', 'Jeu du banc' from lot order by rang;
    set local session_replication_role = origin;
    insert into common.realisation (objectif_code, dossier, nombre, date_effet, auteur)
      select objectif, reference, 1, jour, 'banc' from lot where objectif is not null order by rang;
    commit;
    if v_debut % 400 = 399 then
      raise notice '% aides', v_deja + (v_debut + 1) * 1000;
    end if;
  end loop;
  for i in 1 .. coalesce(cardinality(v_definitions), 0) loop
    execute v_definitions[i];
    commit;
  end loop;
  call banc.totaliser();
  -- The counters of references follow, so that the product goes on after them.
  insert into salaries.numero
    select distinct p.prefixe, a.annee, p_nombre from salaries.produit p cross join common.exercice a
    on conflict (prefixe, annee) do update set dernier = greatest(numero.dernier, excluded.dernier);
end $$;
