-- The proof of V005, the same anomalies: the counters of the exercices are compared with two passes over the entries, where
-- each exercice of each line made its own two.
create or replace function common.verifier() returns setof common.anomalie
language plpgsql security definer set search_path = pg_catalog as $$
begin
  return query
    select distinct on (e.enveloppe_id) v.code, e.sequence, 'ECRITURE_ALTEREE',
           'l’empreinte ne correspond plus au contenu'
    from common.ecriture e join common.enveloppe v on v.id = e.enveloppe_id
    where e.empreinte <> common.empreinte_ecriture(e) order by e.enveloppe_id, e.sequence;

  return query
    select distinct on (x.enveloppe_id) v.code, x.attendue, 'ECRITURE_MANQUANTE', 'la suite des numéros est rompue'
    from (select enveloppe_id, sequence, row_number() over (partition by enveloppe_id order by sequence) as attendue
          from common.ecriture) x join common.enveloppe v on v.id = x.enveloppe_id
    where x.sequence <> x.attendue order by x.enveloppe_id, x.attendue;

  return query
    select v.code, s.sequence, 'DERNIERE_ECRITURE', 'le compteur annonce ' || s.sequence || ' écritures'
    from common.solde s join common.enveloppe v on v.id = s.enveloppe_id
    where s.sequence <> coalesce((select max(e.sequence) from common.ecriture e where e.enveloppe_id = s.enveloppe_id), 0);

  return query
    select distinct on (b.enveloppe_id) v.code, b.premiere, 'BLOC_ALTERE', 'bloc ' || b.numero || ' : le sceau est rompu'
    from (select *, lag(empreinte) over (partition by enveloppe_id order by numero) as precedente,
                 lag(derniere) over (partition by enveloppe_id order by numero) as fin,
                 row_number() over (partition by enveloppe_id order by numero) as rang from common.bloc) b
    join common.enveloppe v on v.id = b.enveloppe_id
    left join lateral (select string_agg(e.empreinte, ''::bytea order by e.sequence) as contenu
                       from common.ecriture e
                       where e.enveloppe_id = b.enveloppe_id and e.sequence between b.premiere and b.derniere) c on true
    where b.numero <> b.rang or b.premiere <> coalesce(b.fin, 0) + 1
      or b.empreinte <> sha256(coalesce(b.precedente, '\x') || coalesce(c.contenu, '\x'))
    order by b.enveloppe_id, b.numero;

  return query
    select v.code, s.sequence, 'TETE_DE_CHAINE', 'la tête de chaîne n’est pas le dernier bloc'
    from common.solde s join common.enveloppe v on v.id = s.enveloppe_id
    left join common.bloc b on b.enveloppe_id = s.enveloppe_id and b.numero = s.bloc
    where s.tete <> coalesce(b.empreinte, '\x')
       or s.bloc <> coalesce((select max(x.numero) from common.bloc x where x.enveloppe_id = s.enveloppe_id), 0);

  return query
    select v.code, null::bigint, 'COMPTEUR_FAUX', 'exercice ' || x.exercice || ' : compteur différent des écritures'
    from common.solde_exercice x
    join common.enveloppe v on v.id = x.enveloppe_id
    left join (
      select e.enveloppe_id, e.millesime,
             sum(montant_centimes) filter (where type in ('DOTATION', 'REDEPLOIEMENT', 'REPORT')) as alloue,
             sum(montant_centimes) filter (where type = 'RESERVATION') as reserve,
             sum(case type when 'ENGAGEMENT' then montant_centimes when 'DEGAGEMENT' then -montant_centimes end) as engage,
             sum(case type when 'VERSEMENT' then montant_centimes when 'REVERSEMENT' then -montant_centimes end) as verse,
             sum(montant_centimes) filter (where type = 'REMBOURSEMENT') as rembourse
      from common.ecriture e group by 1, 2) m on m.enveloppe_id = x.enveloppe_id and m.millesime = x.exercice
    where (x.alloue_centimes, x.reserve_centimes, x.engage_centimes, x.verse_centimes, x.rembourse_centimes)
          is distinct from (coalesce(m.alloue, 0), coalesce(m.reserve, 0), coalesce(m.engage, 0), coalesce(m.verse, 0),
            coalesce(m.rembourse, 0));

  return query
    select v.code, null::bigint, 'COMPTEUR_FAUX', 'exercice ' || x.exercice || ' : crédits payés différents des écritures'
    from common.solde_exercice x
    join common.enveloppe v on v.id = x.enveloppe_id
    left join (
      select e.enveloppe_id, e.exercice,
             sum(case type when 'VERSEMENT' then montant_centimes else -montant_centimes end) as paye
      from common.ecriture e where type in ('VERSEMENT', 'REVERSEMENT') group by 1, 2) m
      on m.enveloppe_id = x.enveloppe_id and m.exercice = x.exercice
    where x.paye_centimes <> coalesce(m.paye, 0);

  return query
    select v.code, null::bigint, 'COMPTEUR_FAUX', 'le total de la ligne n’est pas la somme de ses exercices'
    from common.solde s join common.enveloppe v on v.id = s.enveloppe_id
    join lateral (select coalesce(sum(alloue_centimes), 0) as al, coalesce(sum(reserve_centimes), 0) as re,
                    coalesce(sum(engage_centimes), 0) as en, coalesce(sum(verse_centimes), 0) as ve,
                    coalesce(sum(rembourse_centimes), 0) as rb
                  from common.solde_exercice x where x.enveloppe_id = s.enveloppe_id) t on true
    where v.imputable and (s.alloue_centimes, s.reserve_centimes, s.engage_centimes, s.verse_centimes,
      s.rembourse_centimes) is distinct from (t.al, t.re, t.en, t.ve, t.rb);

  return query
    select v.code, null::bigint, 'COMPTEUR_FAUX', 'les tranches des lignes ne font pas ce que leur niveau a distribué'
    from common.solde s join common.enveloppe v on v.id = s.enveloppe_id
    where not v.imputable and s.distribue_centimes <> (
      select sum(f.tranche_centimes) from common.solde f join common.enveloppe e on e.id = f.enveloppe_id
      where e.parent_id = s.enveloppe_id);

  return query
    select distinct on (g.enveloppe_id) v.code, null::bigint, 'ENGAGEMENT_FAUX',
           'dossier ' || g.dossier || ' : compteur différent des écritures'
    from common.engagement g join common.enveloppe v on v.id = g.enveloppe_id
    left join (select engagement_id,
             sum(montant_centimes) filter (where type = 'RESERVATION') as re,
             sum(case type when 'ENGAGEMENT' then montant_centimes when 'DEGAGEMENT' then -montant_centimes end) as en,
             sum(case type when 'VERSEMENT' then montant_centimes when 'REVERSEMENT' then -montant_centimes end) as ve,
             sum(montant_centimes) filter (where type = 'REMBOURSEMENT') as rb
           from common.ecriture where engagement_id is not null group by 1) m on m.engagement_id = g.id
    where (g.reserve_centimes, g.engage_centimes, g.verse_centimes, g.rembourse_centimes) is distinct from
      (coalesce(m.re, 0), coalesce(m.en, 0), coalesce(m.ve, 0), coalesce(m.rb, 0))
    order by g.enveloppe_id, g.dossier;

  return query
    select distinct on (coalesce(j.enveloppe_id, m.enveloppe_id)) v.code, null::bigint, 'CUMUL_FAUX',
           'le cumul du jour ' || coalesce(j.date_effet, m.date_effet) || ' diffère des écritures'
    from common.mouvement_jour j
    full join (select enveloppe_id, type, exercice, millesime, date_effet,
                 (enregistre_le at time zone 'Europe/Paris')::date as date_connue,
                 sum(montant_centimes) as montant, count(*) as nombre
               from common.ecriture group by 1, 2, 3, 4, 5, 6) m
      using (enveloppe_id, type, exercice, millesime, date_effet, date_connue)
    join common.enveloppe v on v.id = coalesce(j.enveloppe_id, m.enveloppe_id)
    where (j.montant_centimes, j.nombre) is distinct from (m.montant, m.nombre)
    order by coalesce(j.enveloppe_id, m.enveloppe_id);
end $$;
