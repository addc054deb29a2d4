-- The posting function, the straight way: a batch in which nothing can be refused is answered and written as one set, for
-- all its lines together. As soon as something is unusual — a fault, an amount that might not fit, a reservation used, an
-- allotment — nothing is written and the item-by-item way of V007 takes over: its rules and its answers are the only ones.

-- What an entry does to reserved, committed, paid and repaid, and whether its commitment is to be made.
create type common.effet as (
  rang int, neuf boolean, d_reserve bigint, d_engage bigint, d_verse bigint, d_rembourse bigint
);

create function common.imputer_ensemble(p_items common.mouvement[], p_auteur text, p_operation uuid)
returns setof common.reponse language plpgsql set search_path = pg_catalog as $$
-- AL002: this batch is not straight, nothing was written.
declare
  v_maintenant timestamptz;
  v_aujourdhui date;
  v_sain boolean;
  v_neuf boolean;
  v_ecritures common.ecriture[];
  v_effets common.effet[];
begin
  -- The same locks as the other way, in the same order: gates of the upper nodes from the root down, then lines. A line
  -- has three nodes above it at most (enveloppe.profondeur).
  perform pg_advisory_xact_lock_shared(884100, n.id)
    from (select distinct d.id
          from common.enveloppe e
          left join common.enveloppe p on p.id = e.parent_id
          left join common.enveloppe g on g.id = p.parent_id
          cross join unnest(array[e.parent_id, p.parent_id, g.parent_id]) as d(id)
          where e.id in (select u.enveloppe_id from unnest(p_items) u) and d.id is not null
          order by d.id) n;
  perform from common.solde o
    where o.enveloppe_id in (select u.enveloppe_id from unnest(p_items) u)
    order by o.enveloppe_id for update;
  v_maintenant := clock_timestamp();
  v_aujourdhui := (v_maintenant at time zone 'Europe/Paris')::date;

  select array_agg(row(c.enveloppe_id, s.sequence + c.numero, s.bloc + 1, p_operation, c.type, c.exercice,
             coalesce(c.millesime, c.exercice), c.montant, c.nature, c.engagement, c.dossier, c.beneficiaire, c.commune,
             p_auteur, c.motif, c.date_effet, v_maintenant, c.contrepasse, '\x')::common.ecriture),
         array_agg(row(c.rang, c.neuf, c.d_reserve, c.d_engage, c.d_verse, c.d_rembourse)::common.effet),
         count(*) = cardinality(p_items) and bool_and(c.sain and c.rembourse <= c.verse and c.verse <= c.engage),
         bool_and(c.neuf)
    into v_ecritures, v_effets, v_sain, v_neuf
    from (
      select x.*,
        row_number() over (partition by x.enveloppe_id order by x.rang) as numero,
        x.g_engage + sum(x.d_engage) over suite as engage,
        x.g_verse + sum(x.d_verse) over suite as verse,
        x.g_rembourse + sum(x.d_rembourse) over suite as rembourse
      from (
        select u.rang, u.type, u.enveloppe_id, u.exercice, u.montant, u.engagement, u.motif, u.date_effet, u.contrepasse,
          g.id is null as neuf, g.exercice as millesime, coalesce(g.nature, u.nature) as nature,
          coalesce(g.dossier, u.dossier) as dossier, coalesce(g.beneficiaire, u.beneficiaire) as beneficiaire,
          coalesce(g.commune, u.commune) as commune,
          coalesce(g.engage_centimes, 0) as g_engage, coalesce(g.verse_centimes, 0) as g_verse,
          coalesce(g.rembourse_centimes, 0) as g_rembourse,
          case u.type when 'RESERVATION' then u.montant else 0 end as d_reserve,
          case u.type when 'ENGAGEMENT' then u.montant when 'DEGAGEMENT' then -u.montant else 0 end as d_engage,
          case u.type when 'VERSEMENT' then u.montant when 'REVERSEMENT' then -u.montant else 0 end as d_verse,
          case u.type when 'REMBOURSEMENT' then u.montant else 0 end as d_rembourse,
          coalesce(l.imputable and u.engagement is not null and u.montant between 1 and 100000000000000
            and u.date_effet <= v_aujourdhui and u.motif <> ''
            and case
              when g.id is null then u.type in ('RESERVATION', 'ENGAGEMENT') and u.nature = any (l.natures)
                and u.dossier <> '' and u.beneficiaire <> ''
              else g.enveloppe_id = u.enveloppe_id and g.reserve_centimes = 0
                and (u.exercice = g.exercice and u.type = 'DEGAGEMENT'
                  or u.type in ('VERSEMENT', 'REVERSEMENT', 'REMBOURSEMENT'))
              end, false) as sain
        from unnest(p_items) u
        join common.enveloppe l on l.id = u.enveloppe_id
        join common.exercice x on x.annee = u.exercice and x.statut = 'OUVERT'
        join common.solde_exercice a on a.enveloppe_id = u.enveloppe_id and a.exercice = u.exercice
        left join common.engagement g on g.id = u.engagement) x
      window suite as (partition by x.engagement order by x.rang)) c
    join common.solde s on s.enveloppe_id = c.enveloppe_id;

  -- A new commitment is met once: what follows on it in the same batch needs its first item to be written. What is asked
  -- of each year and of each line fits whatever the order, releases not counted.
  if not coalesce(v_sain, false)
    or (select count(*) <> count(distinct e.engagement_id) from unnest(v_ecritures, v_effets) e where e.neuf)
    or exists (
      select from (select e.enveloppe_id, e.millesime as exercice, sum(greatest(e.d_reserve + e.d_engage, 0)) as demande
                   from unnest(v_ecritures, v_effets) e group by 1, 2) d
      join common.solde_exercice a using (enveloppe_id, exercice)
      where d.demande > a.alloue_centimes - a.reserve_centimes - a.engage_centimes)
    or exists (
      select from (select e.enveloppe_id, sum(greatest(e.d_reserve + e.d_engage, 0)) as demande
                   from unnest(v_ecritures, v_effets) e group by 1) d
      join common.solde s using (enveloppe_id)
      where d.demande > s.tranche_centimes - s.reserve_centimes - s.engage_centimes) then
    raise sqlstate 'AL002';
  end if;
  if not v_neuf then
    update common.engagement g
      set engage_centimes = g.engage_centimes + n.engage, verse_centimes = g.verse_centimes + n.verse,
          rembourse_centimes = g.rembourse_centimes + n.rembourse
      from (select e.engagement_id as id, sum(e.d_engage) as engage, sum(e.d_verse) as verse,
                   sum(e.d_rembourse) as rembourse
            from unnest(v_ecritures, v_effets) e where not e.neuf group by 1) n
      where g.id = n.id;
  end if;
  perform common.ecrire_ensemble(v_ecritures, v_effets, v_aujourdhui);
  return query select e.rang, true, e.sequence, null::text, null::text, null::text, null::bigint
    from unnest(v_ecritures, v_effets) e;
end $$;

-- Writes a batch that was checked: new commitments, entries with their hash, daily totals, one block per line, counters.
create function common.ecrire_ensemble(p_ecritures common.ecriture[], p_effets common.effet[], p_aujourdhui date)
returns void language plpgsql set search_path = pg_catalog as $$
begin
  with neufs as (
    insert into common.engagement
      select e.engagement_id, e.enveloppe_id, e.exercice, e.nature, e.dossier, e.beneficiaire, e.commune, e.d_reserve,
             e.d_engage, 0, 0
      from unnest(p_ecritures, p_effets) e where e.neuf),
  posees as (
    insert into common.ecriture
      select e.enveloppe_id, e.sequence, e.bloc, e.operation, e.type, e.exercice, e.millesime, e.montant_centimes,
             e.nature, e.engagement_id, e.dossier, e.beneficiaire, e.commune, e.auteur, e.motif, e.date_effet,
             e.enregistre_le, e.contrepasse, common.empreinte_ecriture(e)
      from unnest(p_ecritures) e
      returning enveloppe_id, sequence, bloc, empreinte),
  blocs as (
    insert into common.bloc
      select p.enveloppe_id, p.bloc, min(p.sequence), max(p.sequence),
             sha256(s.tete || string_agg(p.empreinte, ''::bytea order by p.sequence))
      from posees p join common.solde s on s.enveloppe_id = p.enveloppe_id
      group by p.enveloppe_id, p.bloc, s.tete
      returning enveloppe_id, numero, derniere, empreinte),
  annees as (
    update common.solde_exercice a
      set reserve_centimes = a.reserve_centimes + n.reserve, engage_centimes = a.engage_centimes + n.engage,
          verse_centimes = a.verse_centimes + n.verse, rembourse_centimes = a.rembourse_centimes + n.rembourse,
          paye_centimes = a.paye_centimes + n.paye
      from (select ligne, annee, sum(reserve) as reserve, sum(engage) as engage, sum(verse) as verse,
                   sum(rembourse) as rembourse, sum(paye) as paye
            from (select e.enveloppe_id as ligne, e.millesime as annee, e.d_reserve as reserve, e.d_engage as engage,
                         e.d_verse as verse, e.d_rembourse as rembourse, 0 as paye
                  from unnest(p_ecritures, p_effets) e
                  union all
                  select e.enveloppe_id, e.exercice, 0, 0, 0, 0, e.d_verse
                  from unnest(p_ecritures, p_effets) e where e.d_verse <> 0) m
            group by ligne, annee) n
      where a.enveloppe_id = n.ligne and a.exercice = n.annee),
  jours as (
    insert into common.mouvement_jour as m
      select e.enveloppe_id, e.type, e.exercice, e.millesime, e.date_effet, p_aujourdhui, sum(e.montant_centimes),
             count(*)
      from unnest(p_ecritures) e group by 1, 2, 3, 4, 5 order by 1, 5, 2, 3, 4
      on conflict (enveloppe_id, date_effet, date_connue, type, exercice, millesime) do update
        set montant_centimes = m.montant_centimes + excluded.montant_centimes, nombre = m.nombre + excluded.nombre)
  update common.solde s
    set reserve_centimes = s.reserve_centimes + n.reserve, engage_centimes = s.engage_centimes + n.engage,
        verse_centimes = s.verse_centimes + n.verse, rembourse_centimes = s.rembourse_centimes + n.rembourse,
        sequence = b.derniere, bloc = b.numero, tete = b.empreinte
    from blocs b
    join (select e.enveloppe_id as ligne, sum(e.d_reserve) as reserve, sum(e.d_engage) as engage,
                 sum(e.d_verse) as verse, sum(e.d_rembourse) as rembourse
          from unnest(p_ecritures, p_effets) e group by 1) n on n.ligne = b.enveloppe_id
    where s.enveloppe_id = b.enveloppe_id;
end $$;

-- The one door to the books, trying the straight way first.
create or replace function common.imputer(p_type text[], p_ligne text[], p_exercice int[], p_montant bigint[],
  p_engagement uuid[], p_nature text[], p_dossier text[], p_beneficiaire text[], p_commune text[], p_motif text[],
  p_date_effet date[], p_contrepasse bigint[], p_auteur text, p_operation uuid)
returns setof common.reponse language plpgsql security definer set search_path = pg_catalog
-- A plan made for each batch would cost more than the batch.
set plan_cache_mode = force_generic_plan as $$
declare
  v_items common.mouvement[];
  v_exclusifs smallint[] := '{}';
  v_noeud text;
begin
  v_items := (
    select array_agg(row(u.rang, u.type, coalesce(g.enveloppe_id, e.id), coalesce(u.exercice, g.exercice), u.montant,
             u.engagement, u.nature, u.dossier, u.beneficiaire, u.commune, u.motif, u.date_effet,
             u.contrepasse)::common.mouvement order by u.rang)
    from unnest(p_type, p_ligne, p_exercice, p_montant, p_engagement, p_nature, p_dossier, p_beneficiaire, p_commune,
                p_motif, p_date_effet, p_contrepasse) with ordinality
      as u(type, ligne, exercice, montant, engagement, nature, dossier, beneficiaire, commune, motif, date_effet,
           contrepasse, rang)
    left join common.engagement g on g.id = u.engagement
    left join common.enveloppe e on e.code = u.ligne);
  begin
    return query select * from common.imputer_ensemble(v_items, p_auteur, p_operation);
    return;
  exception when sqlstate 'AL002' then
    -- Not straight: its locks are given back, for the other way takes them in the order of its own needs.
  end;
  loop
    begin
      return query select * from common.imputer_lot(v_items, v_exclusifs, p_auteur, p_operation);
      return;
    exception when sqlstate 'AL001' then
      -- An upper node lacks room while its lines may hold unused slices: start again with that node to ourselves.
      get stacked diagnostics v_noeud = message_text;
      v_exclusifs := v_exclusifs || v_noeud::smallint;
    end;
  end loop;
end $$;
