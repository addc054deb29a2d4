# P3: pages at the full volume beside the same pages at 40 000 aids, two instances side by side. Sourced.
p3_session() { # port : le cookie d’une personne connectée
  local page jeton
  rm -f "$dossier/cookies-$1"
  page=$(curl -s -c "$dossier/cookies-$1" "http://127.0.0.1:$1/connexion")
  jeton=$(sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' <<< "$page" | head -1)
  curl -s -o /dev/null -b "$dossier/cookies-$1" -c "$dossier/cookies-$1" --data-urlencode "_csrf=$jeton" \
    -d identifiant=banc -d motDePasse=banc-d-essai-2026 "http://127.0.0.1:$1/connexion"
  awk '$6 ~ /SESSION/ {print $6 "=" $7}' "$dossier/cookies-$1"
}
# Password of the bench's account, hashed by the database.
p3_compte() {
  sql "$1" -c "create extension if not exists pgcrypto schema extensions" \
    -c "update common.utilisateur set mot_de_passe = '{bcrypt}' || extensions.crypt('banc-d-essai-2026', extensions.gen_salt('bf', 10)) where identifiant = 'banc'"
}
p3_lire() { # port cookie pages secondes : p95 en ms
  local m
  m=$(COOKIE=$2 PAGES=$3 wrk -t1 -c1 -d"$4"s -s "$banc/wrk/lire.lua" "http://127.0.0.1:$1" 2>&1 | sed -n 's/^mesure;//p')
  [ "$(cut -d';' -f4 <<< "$m")" = 0 ] || mourir "P3 : $3 répond autre chose que 200 (port $1)."
  cut -d';' -f3 <<< "$m"
}
p3_pages() { # base : nom et adresses de chaque page
  local refs
  refs=$(sql "$1" -c "select string_agg('/salaries/aides/' || reference, ' ') from (select reference from salaries.aide tablesample system (0.1) where reference like '%-%' limit 40) a")
  [ -n "$refs" ] || refs=$(sql "$1" -c "select string_agg('/salaries/aides/' || reference, ' ') from (select reference from salaries.aide limit 40) a")
  cat << PAGES
home|/
axis page|/salaries
list with two filters|/salaries/aides?produit=MOBILI-JEUNE&departement=59 /salaries/aides?produit=VISALE&exercice=2025 /salaries/aides?etat=SOLDE&departement=75
file of an aid|$refs
search|/recherche?q=lille $(tr ' ' '\n' <<< "$refs" | sed 's|.*/|/recherche?q=|' | head -20 | tr '\n' ' ')
home « à la date du »|/?au=2024-06-30&connu=2026-01-01 /?au=2025-12-31
line at a date|/budget/lignes/SAL-MOBILITE?au=2025-06-30 /budget/lignes/SAL-MOBILITE?au=2025-06-17
PAGES
}
p3() {
  local petit=$1 grand=$2 reps=$3 s=$4 p2port=$((port_produit + 1)) c1 c2
  rm -rf "$dossier/p3"; mkdir -p "$dossier/p3"
  for b in "banc_$petit" "banc_$grand"; do p3_compte "$b"; sql "$b" -c "vacuum (analyze) salaries.aide"; done
  produit_demarrer "banc_$petit" "$port_produit" -Xmx384m
  produit_demarrer "banc_$grand" "$p2port" -Xmx384m
  c1=$(p3_session "$port_produit"); c2=$(p3_session "$p2port")
  [ -n "$c1" ] && [ -n "$c2" ] || mourir "P3 : connexion refusée."
  p3_pages "banc_$petit" > "$dossier/p3/petit"; p3_pages "banc_$grand" > "$dossier/p3/grand"
  dire "P3 : mise en température…"
  while IFS='|' read -r _ pages; do for t in 1 2; do p3_lire "$port_produit" "$c1" "$pages" 10 > /dev/null; done; done < "$dossier/p3/petit"
  while IFS='|' read -r _ pages; do for t in 1 2; do p3_lire "$p2port" "$c2" "$pages" 10 > /dev/null; done; done < "$dossier/p3/grand"
  for r in $(seq "$reps"); do
    dire "P3 : tour $r sur $reps"
    paste -d'|' "$dossier/p3/petit" "$dossier/p3/grand" | while IFS='|' read -r nom pages _ pages_grand; do
      p3_lire "$port_produit" "$c1" "$pages" "$s" >> "$dossier/p3/$nom.petit"
      p3_lire "$p2port" "$c2" "$pages_grand" "$s" >> "$dossier/p3/$nom.grand"
    done
  done
  while IFS='|' read -r nom _; do
    local a b
    a=$(mediane < "$dossier/p3/$nom.petit"); b=$(mediane < "$dossier/p3/$nom.grand")
    but "P3" "$nom, p95 at $grand aids" "$b ms" "$a ms at $petit" "$(rapport "$b" "$a")" "<= 1.2"
    but "P3" "$nom, p95 at $grand aids" "$b ms" "–" "$b" "< 50"
  done < "$dossier/p3/petit"
  p3_sous_ecriture "$grand" "$p2port" "$c2" "$s"
  produit_arreter "$port_produit"; produit_arreter "$p2port"
}
# Reads while eight programs commit on the same instance.
p3_sous_ecriture() {
  local jour; jour=$(date -u +%F)
  dire "P3 : sous écriture…"
  JETON=jeton-banc PRODUITS=MOBILI-JEUNE JOUR=$jour PREFIXE=$(date +%s%N) wrk -t1 -c8 -d3600s -s "$banc/wrk/engager.lua" "http://127.0.0.1:$2" > /dev/null 2>&1 &
  local charge=$!
  sleep 5
  while IFS='|' read -r nom pages; do p3_lire "$2" "$3" "$pages" "$4" > "$dossier/p3/$nom.charge"; done < "$dossier/p3/grand"
  kill "$charge" 2> /dev/null; wait "$charge" 2> /dev/null || true
  while IFS='|' read -r nom _; do
    local a b
    a=$(mediane < "$dossier/p3/$nom.grand"); b=$(cat "$dossier/p3/$nom.charge")
    but "P3" "$nom, p95 while 8 programs commit" "$b ms" "$a ms at rest" "$(rapport "$b" "$a")" "<= 3"
  done < "$dossier/p3/grand"
}
