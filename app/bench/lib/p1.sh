# P1, P1b, P1c: commitments over HTTP, everything on, beside one-by-one SQL in the same PostgreSQL. Sourced.
engager_http() { # connexions secondes produits jour : demandes;débit;p50;p95;p99;refus
  JETON=jeton-banc PRODUITS=$3 JOUR=$4 PREFIXE=$(date +%s%N) wrk -t1 -c"$1" -d"$2"s -s "$banc/wrk/engager.lua" \
    "http://127.0.0.1:$port_produit" 2> "$dossier/wrk.erreurs" | sed -n 's/^mesure;//p'
}
noter() { echo "$2" >> "$dossier/p1/$1"; }
noter_http() { # nom ligne
  IFS=';' read -r n debit p50 _ p99 refus <<< "$2"
  [ "${refus:-1}" = 0 ] || mourir "P1 : $refus réponses inattendues, voir $dossier/wrk.erreurs"
  noter "$1" "$debit"; noter "$1.p50" "$p50"; noter "$1.p99" "$p99"
}
med() { mediane < "$dossier/p1/$1"; }

p1_disque() { # microsecondes ajoutées à chaque écriture sur disque
  sql postgres -c "alter system set commit_delay = $1" -c "alter system set commit_siblings = 0" -c "select pg_reload_conf()" > /dev/null
  sleep 1
}

p1_mesurer() {
  local s=$1 treize
  treize=$(sql banc_p1 -c "select string_agg(code, ',') from salaries.produit where code like 'BANC-%'")
  noter ref8 "$(pgb banc_p1 8 un-par-un "$s" -D ligne=1 | cut -d' ' -f1)"
  noter_http http32 "$(engager_http 32 "$s" MOBILI-JEUNE "$jour")"
  noter ref8 "$(pgb banc_p1 8 un-par-un "$s" -D ligne=1 | cut -d' ' -f1)"
  noter_http http128 "$(engager_http 128 "$s" MOBILI-JEUNE "$jour")"
  noter double8 "$(pgb banc_p1 8 double-entree "$s" | cut -d' ' -f1)"
  noter treize.ref "$(pgb banc_p1 8 lignes "$s" | cut -d' ' -f1)"
  noter_http treize.http "$(engager_http 32 "$s" "$treize" 2024-11-04)"
  noter ref1.ms "$(pgb banc_p1 1 un-par-un "$s" -D ligne=1 | cut -d' ' -f2)"
  noter_http http1 "$(engager_http 1 "$s" MOBILI-JEUNE "$jour")"
  p1_disque 2000
  noter lent.ref "$(pgb banc_p1 8 un-par-un "$s" -D ligne=1 | cut -d' ' -f1)"
  noter_http lent.http "$(engager_http 32 "$s" MOBILI-JEUNE "$jour")"
  p1_disque 0
}

p1() {
  local reps=$1 s=$2
  jour=$(date -u +%F)
  rm -rf "$dossier/p1"; mkdir -p "$dossier/p1"
  base_copier banc_vide banc_p1
  sql banc_p1 -f "$banc/sql/treize-lignes.sql"
  produit_demarrer banc_p1 "$port_produit" -Xmx512m
  # The product runs for weeks: the first minute, in which the JVM compiles what it meets, is not what its users have.
  dire "P1 : mise en température…"
  engager_http 32 60 MOBILI-JEUNE "$jour" > /dev/null
  engager_http 32 "$s" "$(sql banc_p1 -c "select string_agg(code, ',') from salaries.produit where code like 'BANC-%'")" 2024-11-04 > /dev/null
  for r in $(seq "$reps"); do dire "P1 : tour $r sur $reps"; p1_mesurer "$s"; done
  local rss; rss=$(awk '/VmHWM/ {print int($2 / 1024)}' "/proc/$(produit_pid "$port_produit")/status")
  produit_arreter "$port_produit"
  [ -z "$(sql banc_p1 -c 'select * from common.verifier()')" ] || mourir "P1 : le livre ne se vérifie pas."
  but "P1" "hot line, 32 connections" "$(med http32)/s" "$(med ref8)/s" "$(rapport "$(med http32)" "$(med ref8)")" ">= 2"
  but "P1" "hot line, 128 connections (p99 $(med http128.p99) ms)" "$(med http128)/s" "$(med ref8)/s" "$(rapport "$(med http128)" "$(med ref8)")" ">= 2.5"
  but "P1b" "same line, beside the double-entry ledger" "$(med http128)/s" "$(med double8)/s" "$(rapport "$(med http128)" "$(med double8)")" ">= 5"
  but "P1c" "thirteen lines, 32 connections" "$(med treize.http)/s" "$(med treize.ref)/s" "$(rapport "$(med treize.http)" "$(med treize.ref)")" ">= 1"
  but "P1c" "one client, p50" "$(med http1.p50) ms" "$(med ref1.ms) ms" "$(rapport "$(med http1.p50)" "$(med ref1.ms)")" "<= 3"
  but "P1c" "2 ms added to each flush, 32 connections" "$(med lent.http)/s" "$(med lent.ref)/s" "$(rapport "$(med lent.http)" "$(med lent.ref)")" ">= 8"
  but "P5" "resident memory, highest under that load" "$rss MB" "–" "$rss" "<= 600"
}
