-- At no date may a commitment be paid beyond what was committed by then, nor repaid beyond what was paid: a movement that
-- takes effect before others of its commitment must fit at its own day and at every day after it.

-- What a movement on an existing commitment may take at its day: least room from that day on. Payments and releases take
-- from what is committed and not paid, payments taken back and repayments from what is paid and not repaid.
create function common.marge_depuis(p_engagement uuid, p_type text, p_jour date) returns bigint language sql stable as $$
  select min(cumul)::bigint
  from (select jour, sum(sum(delta)) over (order by jour) as cumul
        from (select p_jour as jour, 0::bigint as delta
              union all
              select greatest(e.date_effet, p_jour),
                case
                  when p_type in ('VERSEMENT', 'DEGAGEMENT') then
                    case e.type when 'ENGAGEMENT' then e.montant_centimes when 'DEGAGEMENT' then -e.montant_centimes
                      when 'VERSEMENT' then -e.montant_centimes when 'REVERSEMENT' then e.montant_centimes else 0 end
                  else
                    case e.type when 'VERSEMENT' then e.montant_centimes when 'REVERSEMENT' then -e.montant_centimes
                      when 'REMBOURSEMENT' then -e.montant_centimes else 0 end
                end
              from common.ecriture e where e.engagement_id = p_engagement) m
        group by jour) x
$$;

-- The database keeps it, whoever posts: the commitments of a statement whose new movements have something after them.
create function common.garder_chaque_jour() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (
    select from (select n.engagement_id as id, min(n.date_effet) as jour from nouvelles n
                 where n.type in ('DEGAGEMENT', 'VERSEMENT', 'REVERSEMENT', 'REMBOURSEMENT')
                 group by n.engagement_id) t
    where exists (select from common.ecriture e where e.engagement_id = t.id and e.date_effet > t.jour)
      and (common.marge_depuis(t.id, 'VERSEMENT', t.jour) < 0 or common.marge_depuis(t.id, 'REMBOURSEMENT', t.jour) < 0))
  then
    -- The straight way gives the batch to the item-by-item way, which refuses the movements at fault.
    raise sqlstate 'AL002' using message = 'Un engagement serait versé ou remboursé au-delà de ce qu’il porte à une date passée.';
  end if;
  return null;
end $$;
create trigger soldes_de_chaque_jour after insert on common.ecriture
  referencing new table as nouvelles for each statement execute function common.garder_chaque_jour();

create or replace function common.items_de_la_ligne(p_items common.mouvement[], p_ligne smallint, p_aujourdhui date)
returns setof common.a_imputer language sql stable as $$
  select u.item,
    case
      when not l.imputable then 'LIGNE_NON_IMPUTABLE'
      when x.annee is null then 'EXERCICE_INCONNU'
      when x.statut = 'CLOS' then 'EXERCICE_CLOS'
      when u.montant is null or u.montant = 0 or abs(u.montant) > 100000000000000 then 'MONTANT_INVALIDE'
      when u.montant < 0 and u.type not in ('DOTATION', 'REDEPLOIEMENT', 'REPORT', 'RESERVATION') then 'MONTANT_INVALIDE'
      when u.date_effet is null or u.date_effet > p_aujourdhui then 'DATE_FUTURE'
      when coalesce(u.motif, '') = '' then 'MOTIF_ABSENT'
      -- Refused for its day only when a later day would do: what exceeds everywhere is answered by its own amount.
      when u.sens is not null and g.id is not null and u.cumul > common.marge_depuis(g.id, u.type, u.date_effet)
        and u.cumul <= common.marge_depuis(g.id, u.type, p_aujourdhui) then 'DATE_ANTERIEURE'
    end,
    coalesce(u.nature = any (l.natures), false),
    case when u.engagement is not null then dense_rank() over (order by u.engagement)::int end
  from (select i as item, (i).*, s.sens,
          sum((i).montant) over (partition by (i).engagement, s.sens order by (i).rang) as cumul
        from unnest(p_items) i
        cross join lateral (select case when (i).type in ('VERSEMENT', 'DEGAGEMENT') then 1
                                        when (i).type in ('REVERSEMENT', 'REMBOURSEMENT') then 2 end as sens) s
        where (i).enveloppe_id = p_ligne) u
  join common.enveloppe l on l.id = u.enveloppe_id
  left join common.exercice x on x.annee = u.exercice
  left join common.engagement g on g.id = u.engagement
  order by u.rang
$$;
