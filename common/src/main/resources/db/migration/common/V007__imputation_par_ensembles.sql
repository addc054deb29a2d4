-- The posting function, by sets: a batch reads its commitments once, keeps them in memory while its items are answered
-- one after the other, and writes them once. The rules and the answers are those of V004; what an item costs is not.

-- What an item needs to be answered, in the order of the batch. `defaut` is what can be said of it before looking at its
-- commitment or at any amount; `numero` is the place of its commitment in the working set.
create type common.a_imputer as (
  item common.mouvement, defaut text, nature_permise boolean, numero int
);
create function common.items_de_la_ligne(p_items common.mouvement[], p_ligne smallint, p_aujourdhui date)
returns setof common.a_imputer language sql stable as $$
  select u,
    case
      when not l.imputable then 'LIGNE_NON_IMPUTABLE'
      when x.annee is null then 'EXERCICE_INCONNU'
      when x.statut = 'CLOS' then 'EXERCICE_CLOS'
      when u.montant is null or u.montant = 0 or abs(u.montant) > 100000000000000 then 'MONTANT_INVALIDE'
      when u.montant < 0 and u.type not in ('DOTATION', 'REDEPLOIEMENT', 'REPORT', 'RESERVATION') then 'MONTANT_INVALIDE'
      when u.date_effet is null or u.date_effet > p_aujourdhui then 'DATE_FUTURE'
      when coalesce(u.motif, '') = '' then 'MOTIF_ABSENT'
    end,
    coalesce(u.nature = any (l.natures), false),
    case when u.engagement is not null then dense_rank() over (order by u.engagement)::int end
  from unnest(p_items) u
  join common.enveloppe l on l.id = u.enveloppe_id
  left join common.exercice x on x.annee = u.exercice
  where u.enveloppe_id = p_ligne
  order by u.rang
$$;

-- The commitments that the items of a line name, in the order of their numbers; an empty row stands for one to be made.
create function common.engagements_du_lot(p_items common.mouvement[], p_ligne smallint)
returns common.engagement[] language sql stable as $$
  select array_agg(g order by d.id)
  from (select distinct engagement as id from unnest(p_items)
        where enveloppe_id = p_ligne and engagement is not null) d
  left join common.engagement g on g.id = d.id
$$;

create or replace function common.imputer_lot(p_items common.mouvement[], p_exclusifs smallint[], p_auteur text,
  p_operation uuid)
returns setof common.reponse language plpgsql set search_path = pg_catalog as $$
declare
  v_lignes smallint[];
  v_repris smallint[] := common.sous_arbre(p_exclusifs);
  v_ligne smallint;
  v_noeud smallint;
  v_maintenant timestamptz;
  v_aujourdhui date;
  s common.solde;
  i common.mouvement;
  g common.engagement;
  a common.a_imputer;
  v_g common.engagement[];
  v_etat text[];
  v_ex smallint[];
  v_al bigint[];
  v_re bigint[];
  v_en bigint[];
  v_ve bigint[];
  v_rb bigint[];
  v_pa bigint[];
  k int;
  km int;
  v_code text;
  v_sur_reserve bigint;
  v_conso bigint;
  v_utilise_ecrit bigint;
  b record;
  v_ecritures common.ecriture[];
  v_empreinte bytea;
begin
  v_lignes := (select array_agg(distinct enveloppe_id order by enveloppe_id) from unnest(p_items)
               where enveloppe_id is not null);
  foreach v_noeud in array common.ancetres(v_lignes) loop
    if v_noeud = any (p_exclusifs) then
      perform pg_advisory_xact_lock(884100, v_noeud);
    else
      perform pg_advisory_xact_lock_shared(884100, v_noeud);
    end if;
  end loop;
  perform from common.solde o join common.enveloppe e on e.id = o.enveloppe_id
    where e.imputable and (e.id = any (v_lignes) or e.id = any (v_repris))
    order by e.id for update of o;
  if cardinality(p_exclusifs) > 0 then
    perform from common.solde o join common.enveloppe e on e.id = o.enveloppe_id
      where not e.imputable and e.id = any (v_repris) order by e.profondeur desc, e.id for update of o;
    perform common.reprendre_tranches(v_repris);
  end if;
  perform common.pourvoir(p_items, v_lignes, v_repris);
  v_maintenant := clock_timestamp();
  v_aujourdhui := (v_maintenant at time zone 'Europe/Paris')::date;

  return query select (common.refus(u.rang,
      case when u.engagement is null then 'LIGNE_INCONNUE' else 'ENGAGEMENT_INCONNU' end)).*
    from unnest(p_items) u where u.enveloppe_id is null;

  foreach v_ligne in array coalesce(v_lignes, '{}') loop
    select * into s from common.solde where enveloppe_id = v_ligne;
    select array_agg(x.exercice), array_agg(x.alloue_centimes), array_agg(x.reserve_centimes),
           array_agg(x.engage_centimes), array_agg(x.verse_centimes), array_agg(x.rembourse_centimes),
           array_agg(x.paye_centimes)
      into v_ex, v_al, v_re, v_en, v_ve, v_rb, v_pa
      from (select * from common.solde_exercice where enveloppe_id = v_ligne order by exercice) x;
    v_utilise_ecrit := s.reserve_centimes + s.engage_centimes;
    v_g := common.engagements_du_lot(p_items, v_ligne);
    v_etat := array_fill(null::text, array[coalesce(cardinality(v_g), 0)]);
    v_ecritures := '{}';

    for a in select * from common.items_de_la_ligne(p_items, v_ligne, v_aujourdhui) loop
      i := a.item;
      g := v_g[a.numero];
      v_code := a.defaut;
      k := array_position(v_ex, i.exercice);
      if v_code is null and i.type not in ('DOTATION', 'REDEPLOIEMENT', 'REPORT') then
        if g.id is null then
          v_code := case
            when i.type not in ('RESERVATION', 'ENGAGEMENT') or i.montant < 0 then 'ENGAGEMENT_INCONNU'
            when i.engagement is null then 'ENGAGEMENT_INCONNU'
            when coalesce(i.dossier, '') = '' or coalesce(i.beneficiaire, '') = '' then 'DOSSIER_ABSENT'
            when not a.nature_permise then 'NATURE_INTERDITE'
          end;
        elsif g.enveloppe_id <> v_ligne then
          v_code := 'ENGAGEMENT_INCONNU';
        elsif i.type in ('RESERVATION', 'ENGAGEMENT', 'DEGAGEMENT') and i.exercice <> g.exercice then
          v_code := 'EXERCICE_DIFFERENT';
        end if;
      end if;
      if v_code is null and k is null then
        v_code := 'EXERCICE_INCONNU';
      end if;
      if v_code is not null then
        return next common.refus(i.rang, v_code);
        continue;
      end if;
      km := coalesce(array_position(v_ex, g.exercice), k);
      v_conso := 0;
      v_sur_reserve := 0;

      if i.type in ('DOTATION', 'REDEPLOIEMENT', 'REPORT') then
        if s.alloue_centimes + i.montant > s.plafond_centimes then
          return next common.refus(i.rang, 'DOTATION_AU_DESSUS_DU_PLAFOND', 'LIGNE',
            (select code from common.enveloppe where id = v_ligne), s.plafond_centimes - s.alloue_centimes);
          continue;
        elsif v_al[k] + i.montant < v_re[k] + v_en[k] then
          return next common.refus(i.rang, 'DOTATION_SOUS_L_ENGAGE', 'EXERCICE',
            (select code from common.enveloppe where id = v_ligne), v_al[k] - v_re[k] - v_en[k]);
          continue;
        end if;
        v_al[k] := v_al[k] + i.montant;
        s.alloue_centimes := s.alloue_centimes + i.montant;

      elsif i.type in ('RESERVATION', 'ENGAGEMENT') then
        if i.type = 'RESERVATION' and i.montant < 0 and coalesce(g.reserve_centimes, 0) < -i.montant then
          return next common.refus(i.rang, 'RESERVATION_DEPASSEE', null, null, g.reserve_centimes);
          continue;
        end if;
        if i.type = 'ENGAGEMENT' then
          v_sur_reserve := least(coalesce(g.reserve_centimes, 0), i.montant);
        end if;
        v_conso := i.montant - v_sur_reserve;
        if v_conso > 0 and (v_conso > v_al[k] - v_re[k] - v_en[k]
            or v_conso > s.tranche_centimes - s.reserve_centimes - s.engage_centimes) then
          v_noeud := (select parent_id from common.enveloppe where id = v_ligne);
          if v_conso <= v_al[k] - v_re[k] - v_en[k]
              and v_conso <= s.plafond_centimes - s.reserve_centimes - s.engage_centimes
              and not v_noeud = any (v_repris) then
            raise sqlstate 'AL001' using message = v_noeud::text;
          end if;
          b := common.niveau_bloquant(v_ligne, v_al[k] - v_re[k] - v_en[k],
            s.reserve_centimes + s.engage_centimes - v_utilise_ecrit);
          return next common.refus(i.rang, 'DISPONIBLE_INSUFFISANT', b.niveau, b.noeud, b.disponible);
          continue;
        end if;
        if g.id is null then
          g := row(i.engagement, v_ligne, i.exercice, i.nature, i.dossier, i.beneficiaire, i.commune,
            0, 0, 0, 0)::common.engagement;
          v_etat[a.numero] := 'NEUF';
        end if;
        if i.type = 'RESERVATION' then
          g.reserve_centimes := g.reserve_centimes + i.montant;
          v_re[k] := v_re[k] + i.montant;
          s.reserve_centimes := s.reserve_centimes + i.montant;
        else
          g.reserve_centimes := g.reserve_centimes - v_sur_reserve;
          g.engage_centimes := g.engage_centimes + i.montant;
          v_re[k] := v_re[k] - v_sur_reserve;
          s.reserve_centimes := s.reserve_centimes - v_sur_reserve;
          v_en[k] := v_en[k] + i.montant;
          s.engage_centimes := s.engage_centimes + i.montant;
        end if;

      elsif i.type = 'DEGAGEMENT' then
        if i.montant > g.engage_centimes - g.verse_centimes then
          return next common.refus(i.rang, 'DEGAGEMENT_EXCESSIF', null, null, g.engage_centimes - g.verse_centimes);
          continue;
        end if;
        g.engage_centimes := g.engage_centimes - i.montant;
        v_en[km] := v_en[km] - i.montant;
        s.engage_centimes := s.engage_centimes - i.montant;

      elsif i.type = 'VERSEMENT' then
        if i.montant > g.engage_centimes - g.verse_centimes then
          return next common.refus(i.rang, 'VERSEMENT_EXCESSIF', null, null, g.engage_centimes - g.verse_centimes);
          continue;
        end if;
        g.verse_centimes := g.verse_centimes + i.montant;
        v_ve[km] := v_ve[km] + i.montant;
        v_pa[k] := v_pa[k] + i.montant;
        s.verse_centimes := s.verse_centimes + i.montant;

      elsif i.type = 'REVERSEMENT' then
        if i.montant > g.verse_centimes - g.rembourse_centimes then
          return next common.refus(i.rang, 'REVERSEMENT_EXCESSIF', null, null, g.verse_centimes - g.rembourse_centimes);
          continue;
        end if;
        g.verse_centimes := g.verse_centimes - i.montant;
        v_ve[km] := v_ve[km] - i.montant;
        v_pa[k] := v_pa[k] - i.montant;
        s.verse_centimes := s.verse_centimes - i.montant;

      elsif i.type = 'REMBOURSEMENT' then
        if i.montant > g.verse_centimes - g.rembourse_centimes then
          return next common.refus(i.rang, 'REMBOURSEMENT_EXCESSIF', null, null,
            g.verse_centimes - g.rembourse_centimes);
          continue;
        end if;
        g.rembourse_centimes := g.rembourse_centimes + i.montant;
        v_rb[km] := v_rb[km] + i.montant;
        s.rembourse_centimes := s.rembourse_centimes + i.montant;
      else
        return next common.refus(i.rang, 'TYPE_INCONNU');
        continue;
      end if;

      if g.id is not null then
        v_g[a.numero] := g;
        v_etat[a.numero] := coalesce(v_etat[a.numero], 'CHANGE');
      end if;
      if v_sur_reserve > 0 then
        s.sequence := s.sequence + 1;
        v_ecritures := v_ecritures || row(v_ligne, s.sequence, s.bloc + 1, p_operation, 'RESERVATION', i.exercice,
          v_ex[km], -v_sur_reserve, g.nature, g.id, g.dossier, g.beneficiaire, g.commune, p_auteur, i.motif,
          i.date_effet, v_maintenant, null, '\x')::common.ecriture;
      end if;
      s.sequence := s.sequence + 1;
      v_ecritures := v_ecritures || row(v_ligne, s.sequence, s.bloc + 1, p_operation, i.type, i.exercice,
        v_ex[km], i.montant, coalesce(g.nature, i.nature, 'DOTATION'), g.id, coalesce(g.dossier, i.dossier, 'CONVENTION'),
        coalesce(g.beneficiaire, i.beneficiaire, 'Action Logement'), coalesce(g.commune, i.commune), p_auteur, i.motif,
        i.date_effet, v_maintenant, i.contrepasse, '\x')::common.ecriture;
      return next row(i.rang, true, s.sequence, null, null, null, null)::common.reponse;
    end loop;

    if cardinality(v_ecritures) > 0 then
      insert into common.engagement
        select n.id, n.ligne, n.exercice, n.nature, n.dossier, n.beneficiaire, n.commune, n.reserve, n.engage, n.verse,
               n.rembourse
        from unnest(v_g, v_etat) as n(id, ligne, exercice, nature, dossier, beneficiaire, commune, reserve, engage,
          verse, rembourse, etat)
        where n.etat = 'NEUF';
      update common.engagement e set reserve_centimes = n.reserve, engage_centimes = n.engage,
          verse_centimes = n.verse, rembourse_centimes = n.rembourse
        from unnest(v_g, v_etat) as n(id, ligne, exercice, nature, dossier, beneficiaire, commune, reserve, engage,
          verse, rembourse, etat)
        where e.id = n.id and n.etat = 'CHANGE';
      insert into common.ecriture
        select e.enveloppe_id, e.sequence, e.bloc, e.operation, e.type, e.exercice, e.millesime, e.montant_centimes,
               e.nature, e.engagement_id, e.dossier, e.beneficiaire, e.commune, e.auteur, e.motif, e.date_effet,
               e.enregistre_le, e.contrepasse, common.empreinte_ecriture(e)
        from unnest(v_ecritures) e;
      insert into common.mouvement_jour as m
        select v_ligne, e.type, e.exercice, e.millesime, e.date_effet, v_aujourdhui, sum(e.montant_centimes), count(*)
        from unnest(v_ecritures) e group by e.type, e.exercice, e.millesime, e.date_effet
        on conflict (enveloppe_id, date_effet, date_connue, type, exercice, millesime) do update
          set montant_centimes = m.montant_centimes + excluded.montant_centimes, nombre = m.nombre + excluded.nombre;
      select sha256(s.tete || string_agg(e.empreinte, ''::bytea order by e.sequence)) into v_empreinte
        from common.ecriture e where e.enveloppe_id = v_ligne and e.sequence > s.sequence - cardinality(v_ecritures);
      insert into common.bloc values (v_ligne, s.bloc + 1, s.sequence - cardinality(v_ecritures) + 1, s.sequence,
        v_empreinte);
      update common.solde set alloue_centimes = s.alloue_centimes, reserve_centimes = s.reserve_centimes,
          engage_centimes = s.engage_centimes, verse_centimes = s.verse_centimes,
          rembourse_centimes = s.rembourse_centimes, sequence = s.sequence, bloc = s.bloc + 1, tete = v_empreinte
        where enveloppe_id = v_ligne;
      update common.solde_exercice x set alloue_centimes = n.al, reserve_centimes = n.re, engage_centimes = n.en,
          verse_centimes = n.ve, rembourse_centimes = n.rb, paye_centimes = n.pa
        from unnest(v_ex, v_al, v_re, v_en, v_ve, v_rb, v_pa) as n(ex, al, re, en, ve, rb, pa)
        where x.enveloppe_id = v_ligne and x.exercice = n.ex
          and (x.alloue_centimes, x.reserve_centimes, x.engage_centimes, x.verse_centimes, x.rembourse_centimes,
               x.paye_centimes) is distinct from (n.al, n.re, n.en, n.ve, n.rb, n.pa);
    end if;
  end loop;
end $$;
drop function common.defaut;
