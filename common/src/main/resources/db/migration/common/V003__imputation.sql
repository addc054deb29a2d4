-- The posting function: a batch in, one answer per item out. Locks are taken in a fixed order — gates of the upper nodes
-- from the root down, lines by id, then upper nodes from the deepest up — so that two batches never wait for each other.
create type common.mouvement as (
  rang int, type text, enveloppe_id smallint, exercice smallint, montant bigint, engagement uuid, nature text,
  dossier text, beneficiaire text, commune text, motif text, date_effet date, contrepasse bigint
);
create type common.reponse as (
  rang int, accepte boolean, sequence bigint, code text, niveau text, noeud text, disponible_centimes bigint
);

-- Sub-nodes of the given nodes, themselves included.
create function common.sous_arbre(p_noeuds smallint[]) returns smallint[] language sql stable as $$
  with recursive sous(id) as (
    select id from common.enveloppe where id = any (p_noeuds)
    union select e.id from common.enveloppe e join sous s on e.parent_id = s.id
  )
  select coalesce(array_agg(id), '{}') from sous
$$;

-- Nodes above the given lines.
create function common.ancetres(p_lignes smallint[]) returns smallint[] language sql stable as $$
  with recursive dessus(id) as (
    select parent_id from common.enveloppe where id = any (p_lignes) and parent_id is not null
    union select e.parent_id from common.enveloppe e join dessus d on e.id = d.id where e.parent_id is not null
  )
  select coalesce(array_agg(id order by id), '{}') from dessus
$$;

-- Grants room of a node to a child that needs p_besoin, a little more when there is plenty; asks its own parent when it
-- lacks. AL001 names the node whose unused slices must first be taken back (see common.imputer).
create function common.tirer(p_noeud smallint, p_besoin bigint, p_maximum bigint, p_repris smallint[]) returns bigint
language plpgsql set search_path = pg_catalog as $$
declare
  s common.solde;
  v_parent smallint := (select parent_id from common.enveloppe where id = p_noeud);
  v_libre bigint;
  v_accord bigint;
begin
  select * into s from common.solde where enveloppe_id = p_noeud;
  v_libre := s.tranche_centimes - s.distribue_centimes;
  if v_libre < p_besoin and v_parent is not null and s.tranche_centimes < s.plafond_centimes then
    v_libre := v_libre + common.tirer(v_parent,
      least(p_besoin - v_libre, s.plafond_centimes - s.tranche_centimes),
      s.plafond_centimes - s.tranche_centimes, p_repris);
  end if;
  if v_libre < p_besoin and not p_noeud = any (p_repris) then
    raise sqlstate 'AL001' using message = p_noeud::text;
  end if;
  v_accord := least(v_libre, greatest(p_besoin, v_libre / 32), p_maximum);
  update common.solde
    set tranche_centimes = s.distribue_centimes + v_libre, distribue_centimes = s.distribue_centimes + v_accord
    where enveloppe_id = p_noeud;
  return v_accord;
end $$;

-- Takes back every unused slice below the given nodes; the caller holds their gates alone.
create function common.reprendre_tranches(p_sous smallint[]) returns void
language plpgsql set search_path = pg_catalog as $$
declare
  n record;
begin
  update common.solde s set tranche_centimes = s.reserve_centimes + s.engage_centimes
    from common.enveloppe e
    where e.id = s.enveloppe_id and e.imputable and s.enveloppe_id = any (p_sous)
      and s.tranche_centimes <> s.reserve_centimes + s.engage_centimes;
  for n in select id, parent_id from common.enveloppe
           where id = any (p_sous) and not imputable order by profondeur desc, id loop
    update common.solde s
      set distribue_centimes = d.distribue,
          tranche_centimes = case when n.parent_id = any (p_sous) then d.distribue else s.tranche_centimes end
      from (select sum(f.tranche_centimes)::bigint as distribue
            from common.solde f join common.enveloppe e on e.id = f.enveloppe_id where e.parent_id = n.id) d
      where s.enveloppe_id = n.id;
  end loop;
end $$;

-- Gives each line the slice that the batch may need. Demands that the year refuses anyway are not counted.
create function common.pourvoir(p_items common.mouvement[], p_lignes smallint[], p_repris smallint[]) returns void
language plpgsql set search_path = pg_catalog as $$
declare
  d record;
  v_recu bigint;
begin
  for d in
    select s.enveloppe_id, e.parent_id, s.plafond_centimes - s.tranche_centimes as maximum,
           s.reserve_centimes + s.engage_centimes + sum(least(x.demande, x.disponible))::bigint - s.tranche_centimes as manque
    from (select i.enveloppe_id, i.exercice,
                 a.alloue_centimes - a.reserve_centimes - a.engage_centimes as disponible,
                 sum(i.montant - least(i.montant, coalesce(g.reserve_centimes, 0))) as demande
          from unnest(p_items) i
          join common.solde_exercice a using (enveloppe_id, exercice)
          left join common.engagement g on g.id = i.engagement
          where i.type in ('RESERVATION', 'ENGAGEMENT')
            and i.montant - coalesce(g.reserve_centimes, 0)
                between 1 and a.alloue_centimes - a.reserve_centimes - a.engage_centimes
          group by 1, 2, 3) x
    join common.solde s on s.enveloppe_id = x.enveloppe_id
    join common.enveloppe e on e.id = s.enveloppe_id
    group by s.enveloppe_id, e.parent_id
    having s.reserve_centimes + s.engage_centimes + sum(least(x.demande, x.disponible)) > s.tranche_centimes
    order by s.enveloppe_id
  loop
    if d.maximum > 0 then
      perform from common.solde s join common.enveloppe e on e.id = s.enveloppe_id
        where s.enveloppe_id = any (common.ancetres(p_lignes))
        order by e.profondeur desc, e.id for update of s;
      v_recu := common.tirer(d.parent_id, least(d.manque, d.maximum), d.maximum, p_repris);
      update common.solde set tranche_centimes = tranche_centimes + v_recu where enveloppe_id = d.enveloppe_id;
    end if;
  end loop;
end $$;

-- The level that blocks: the one with the least room, the most precise first. p_attente: accepted on this line by the
-- current batch and not yet written.
create function common.niveau_bloquant(p_ligne smallint, p_annee bigint, p_attente bigint,
  out niveau text, out noeud text, out disponible bigint)
language sql stable set search_path = pg_catalog as $$
  select n.niveau, n.code, n.disponible from (
    select 'EXERCICE' as niveau, e.code, p_annee as disponible, 9 as precision
      from common.enveloppe e where e.id = p_ligne
    union all
    select e.niveau, e.code, s.plafond_centimes - p_attente - (
             select sum(f.reserve_centimes + f.engage_centimes) from common.solde f
             where f.enveloppe_id = any (common.sous_arbre(array[e.id])))::bigint, e.profondeur
      from common.enveloppe e join common.solde s on s.enveloppe_id = e.id
      where e.id = any (p_ligne || common.ancetres(array[p_ligne]))
  ) n order by n.disponible, n.precision desc limit 1
$$;
