# P2: import of partners' aids, beside a raw \copy into the same table with the same indexes and keys. Sourced.
p2_fichier() { # nombre : le CSV que les partenaires envoient
  [ -f "$dossier/aides-$1.csv" ] && return
  psql -X -q -h 127.0.0.1 -p "$port_base" -U postgres -d banc_vide -c "\\copy (
    select case when g % 5 < 3 then 'Garantie Visale' else 'Mobili-Jeune' end as \"Produit\", 'Partenaire du banc' as \"Partenaire\",
      'IMP-' || g as \"Référence partenaire\", null as \"Nombre d’aides\", replace(((g % 5000 + 100) / 100.0)::numeric(12,2)::text, '.', ',') as \"Montant\",
      'Non' as \"Versé\", 2023 + g % 4 as \"Exercice\", to_char(make_date(2023 + (g % 4)::int, 1 + (g % 10)::int, 1 + (g % 28)::int), 'DD/MM/YYYY') as \"Date d’accord\",
      c.codes[1 + g % cardinality(c.codes)] as \"Commune\"
    from generate_series(1, $1) g, (select array_agg(code order by code) as codes from common.commune) c) to '$dossier/aides-$1.csv' csv header delimiter ';'"
}
p2_copie() { # secondes d’un \copy brut des mêmes lignes dans une table semblable
  sql banc_p2 > /dev/null << 'SQL'
drop table if exists banc.aide;
create table banc.aide (like salaries.aide including all);
select format('alter table banc.aide add %s', pg_get_constraintdef(oid)) from pg_constraint where conrelid = 'salaries.aide'::regclass and contype = 'f' \gexec
checkpoint;
SQL
  local debut=$EPOCHREALTIME
  sql banc_p2 -c "\\copy banc.aide (reference, produit, etat, origine, nombre, exercice, demande_le, accorde_le, montant_centimes, verse_centimes, engagement_id, commune, partenaire, reference_partenaire, saisi_par, accorde_par, maj_le) from '$dossier/copie.tsv'"
  awk -v a="$debut" -v b="$EPOCHREALTIME" 'BEGIN {print b - a}'
}
api() { curl -s --max-time 3600 -H "Authorization: Bearer jeton-$1" "${@:3}" "http://127.0.0.1:$port_produit$2"; }
champ() { sed -n "s/.*\"$1\":\"\\{0,1\\}\\([^,\"}]*\\).*/\\1/p"; }

# Deposits, simulates and applies: seconds of the deposit, seconds of the application, biggest living heap in MB.
p2_import() { # number of aids
  local lot etat t0=$EPOCHREALTIME t1 t2 sonde
  : > "$dossier/tas.txt"
  ( while sleep 5; do tas_vivant >> "$dossier/tas.txt"; done ) & sonde=$!
  lot=$(api banc.depot /api/imports -F type=aides-salariees -F "fichier=@$dossier/aides-$1.csv" | champ id)
  [ -n "$lot" ] || mourir "P2 : dépôt refusé."
  t1=$EPOCHREALTIME
  api banc "/api/imports/$lot/application" -X POST -H "Idempotency-Key: banc-$lot" > /dev/null
  until etat=$(api banc "/api/imports/$lot" | champ etat); [ "$etat" = APPLIQUE ]; do
    [ "$etat" = EN_APPLICATION ] || mourir "P2 : le lot est à l’état $etat."
    sleep 0.5
  done
  t2=$EPOCHREALTIME
  kill $sonde; wait $sonde 2> /dev/null || true
  [ "$(api banc "/api/imports/$lot" | champ appliquees)" = "$1" ] || mourir "P2 : des lignes manquent."
  awk -v a="$t0" -v b="$t1" -v c="$t2" -v t="$(sort -n "$dossier/tas.txt" | tail -1)" 'BEGIN {print b - a, c - b, t + 0}'
}
# The references of a file must be new: the tenth of it that warms the product up goes to a database of its own.
p2() {
  local n=$1 dixieme=$(($1 / 10)) n_copie depot application copie tas tas_petit
  n_copie=$((n < 400000 ? n : 400000))
  base_copier banc_vide banc_p2
  sql banc_p2 -c "insert into common.engagement values ('00000000-0000-0000-0000-000000000001', (select id from common.enveloppe where code = 'SAL-MOBILITE'), 2026, 'SUBVENTION', 'banc', 'banc', null, 0, 0, 0, 0)" \
    -c "\\copy (select 'MJ-2026-' || lpad(g::text, 7, '0'), 'MOBILI-JEUNE', 'ACCORDE', 'PARTENAIRE', 1, 2026, current_date, current_date, 1230, 0, '00000000-0000-0000-0000-000000000001', c.codes[1 + g % cardinality(c.codes)], 'Partenaire du banc', 'IMP-' || g, 'banc', 'banc', now() from generate_series(1, $n_copie) g, (select array_agg(code order by code) as codes from common.commune) c) to '$dossier/copie.tsv'"
  copie=$(for _ in 1 2 3; do p2_copie; done | mediane)
  for taille in "$dixieme" "$n"; do
    p2_fichier "$taille"
    base_copier banc_vide banc_p2
    produit_demarrer banc_p2 "$port_produit" -Xmx256m
    dire "P2 : import de $taille aides…"
    tas_petit=${tas:-}
    read -r depot application tas <<< "$(p2_import "$taille")"
    [ -n "$tas" ] || mourir "P2 : import interrompu."
    produit_arreter "$port_produit"
    [ -z "$(sql banc_p2 -c 'select * from common.verifier()')" ] || mourir "P2 : le livre ne se vérifie pas."
  done
  local debit brut
  debit=$(awk -v n="$n" -v d="$depot" -v a="$application" 'BEGIN {printf "%.0f", n / (d + a)}')
  brut=$(awk -v n="$n_copie" -v c="$copie" 'BEGIN {printf "%.0f", n / c}')
  but "P2" "import of $n aids, -Xmx256m (deposit and simulation $(printf %.0f "$depot") s, application $(printf %.0f "$application") s)" "$debit/s" "$brut/s (\\copy)" "$(rapport "$debit" "$brut")" ">= 0.60"
  but "P2" "living heap, highest while $n aids are imported" "$tas MB" "$tas_petit MB for $dixieme" "$(rapport "$tas" "$tas_petit")" "<= 1.1"
  base_supprimer banc_p2
}
