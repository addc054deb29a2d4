create function common.refus(p_rang int, p_code text, p_niveau text default null, p_noeud text default null,
  p_disponible bigint default null) returns common.reponse language sql immutable as $$
  select row(p_rang, false, null, p_code, p_niveau, p_noeud, p_disponible)::common.reponse
$$;

-- What can be said of an item before looking at any amount; null when nothing is wrong.
create function common.defaut(i common.mouvement, p_engagement common.engagement, p_aujourdhui date) returns text
language sql stable set search_path = pg_catalog as $$
  select case
    when i.enveloppe_id is null then case when i.engagement is null then 'LIGNE_INCONNUE' else 'ENGAGEMENT_INCONNU' end
    when not (select imputable from common.enveloppe where id = i.enveloppe_id) then 'LIGNE_NON_IMPUTABLE'
    when not exists (select from common.exercice where annee = i.exercice) then 'EXERCICE_INCONNU'
    when (select statut from common.exercice where annee = i.exercice) = 'CLOS' then 'EXERCICE_CLOS'
    when i.montant is null or i.montant = 0 or abs(i.montant) > 100000000000000 then 'MONTANT_INVALIDE'
    when i.montant < 0 and i.type not in ('DOTATION', 'REDEPLOIEMENT', 'REPORT', 'RESERVATION') then 'MONTANT_INVALIDE'
    when i.date_effet is null or i.date_effet > p_aujourdhui then 'DATE_FUTURE'
    when coalesce(i.motif, '') = '' then 'MOTIF_ABSENT'
    when i.type in ('DOTATION', 'REDEPLOIEMENT', 'REPORT') then null
    when p_engagement.id is null and (i.type not in ('RESERVATION', 'ENGAGEMENT') or i.montant < 0)
      then 'ENGAGEMENT_INCONNU'
    when i.engagement is null then 'ENGAGEMENT_INCONNU'
    when p_engagement.id is null and (coalesce(i.dossier, '') = '' or coalesce(i.beneficiaire, '') = '')
      then 'DOSSIER_ABSENT'
    when p_engagement.id is null and not exists (
      select from common.enveloppe where id = i.enveloppe_id and i.nature = any (natures)) then 'NATURE_INTERDITE'
    when p_engagement.id is not null and i.type in ('RESERVATION', 'ENGAGEMENT', 'DEGAGEMENT')
      and i.exercice <> p_engagement.exercice then 'EXERCICE_DIFFERENT'
  end
$$;

create function common.imputer_lot(p_items common.mouvement[], p_exclusifs smallint[], p_auteur text, p_operation uuid)
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

  for i in select * from unnest(p_items) u where u.enveloppe_id is null loop
    return next common.refus(i.rang, common.defaut(i, null, v_aujourdhui));
  end loop;

  foreach v_ligne in array coalesce(v_lignes, '{}') loop
    select * into s from common.solde where enveloppe_id = v_ligne;
    select array_agg(x.exercice), array_agg(x.alloue_centimes), array_agg(x.reserve_centimes),
           array_agg(x.engage_centimes), array_agg(x.verse_centimes), array_agg(x.rembourse_centimes),
           array_agg(x.paye_centimes)
      into v_ex, v_al, v_re, v_en, v_ve, v_rb, v_pa
      from (select * from common.solde_exercice where enveloppe_id = v_ligne order by exercice) x;
    v_utilise_ecrit := s.reserve_centimes + s.engage_centimes;
    v_ecritures := '{}';

    for i in select * from unnest(p_items) u where u.enveloppe_id = v_ligne order by u.rang loop
      g := null;
      if i.engagement is not null then
        select * into g from common.engagement where id = i.engagement;
      end if;
      v_code := common.defaut(i, g, v_aujourdhui);
      k := array_position(v_ex, i.exercice);
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
          insert into common.engagement (id, enveloppe_id, exercice, nature, dossier, beneficiaire, commune,
              reserve_centimes, engage_centimes)
            values (i.engagement, v_ligne, i.exercice, i.nature, i.dossier, i.beneficiaire, i.commune,
              case i.type when 'RESERVATION' then i.montant else 0 end,
              case i.type when 'ENGAGEMENT' then i.montant else 0 end)
            returning * into g;
        else
          update common.engagement
            set reserve_centimes = reserve_centimes
                  + case i.type when 'RESERVATION' then i.montant else -v_sur_reserve end,
                engage_centimes = engage_centimes + case i.type when 'ENGAGEMENT' then i.montant else 0 end
            where id = g.id returning * into g;
        end if;
        if i.type = 'RESERVATION' then
          v_re[k] := v_re[k] + i.montant;
          s.reserve_centimes := s.reserve_centimes + i.montant;
        else
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
        update common.engagement set engage_centimes = engage_centimes - i.montant where id = g.id;
        v_en[km] := v_en[km] - i.montant;
        s.engage_centimes := s.engage_centimes - i.montant;

      elsif i.type = 'VERSEMENT' then
        if i.montant > g.engage_centimes - g.verse_centimes then
          return next common.refus(i.rang, 'VERSEMENT_EXCESSIF', null, null, g.engage_centimes - g.verse_centimes);
          continue;
        end if;
        update common.engagement set verse_centimes = verse_centimes + i.montant where id = g.id;
        v_ve[km] := v_ve[km] + i.montant;
        v_pa[k] := v_pa[k] + i.montant;
        s.verse_centimes := s.verse_centimes + i.montant;

      elsif i.type = 'REVERSEMENT' then
        if i.montant > g.verse_centimes - g.rembourse_centimes then
          return next common.refus(i.rang, 'REVERSEMENT_EXCESSIF', null, null, g.verse_centimes - g.rembourse_centimes);
          continue;
        end if;
        update common.engagement set verse_centimes = verse_centimes - i.montant where id = g.id;
        v_ve[km] := v_ve[km] - i.montant;
        v_pa[k] := v_pa[k] - i.montant;
        s.verse_centimes := s.verse_centimes - i.montant;

      elsif i.type = 'REMBOURSEMENT' then
        if i.montant > g.verse_centimes - g.rembourse_centimes then
          return next common.refus(i.rang, 'REMBOURSEMENT_EXCESSIF', null, null,
            g.verse_centimes - g.rembourse_centimes);
          continue;
        end if;
        update common.engagement set rembourse_centimes = rembourse_centimes + i.montant where id = g.id;
        v_rb[km] := v_rb[km] + i.montant;
        s.rembourse_centimes := s.rembourse_centimes + i.montant;
      else
        return next common.refus(i.rang, 'TYPE_INCONNU');
        continue;
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

-- The one door to the books. Items of the same dossier may follow each other in a batch; each gets its own answer.
create function common.imputer(p_type text[], p_ligne text[], p_exercice int[], p_montant bigint[],
  p_engagement uuid[], p_nature text[], p_dossier text[], p_beneficiaire text[], p_commune text[], p_motif text[],
  p_date_effet date[], p_contrepasse bigint[], p_auteur text, p_operation uuid)
returns setof common.reponse language plpgsql security definer set search_path = pg_catalog as $$
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
grant execute on function common.imputer to convention_app;
