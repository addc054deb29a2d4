# Results: one line per figure, kept by goal; printed as a table, written as app/src/docs/performance.md. Sourced.
page=$racine/app/src/docs/performance.md

ouvrir_but() { en_cours=$1; : > "$dossier/resultats/$1"; }
atteint() { awk -v r="$1" -v o="$2" 'BEGIN {split(o, c, " "); v = c[2] + 0; r += 0; ok = c[1] == ">=" ? r >= v : c[1] == "<=" ? r <= v : r < v; print ok ? "oui" : "non"}'; }
# but, mesure, valeur, référence, rapport ou valeur comparée, objectif
but() {
  local ok charge; ok=$(atteint "$5" "$6"); charge=$(cut -d' ' -f1 /proc/loadavg)
  printf '%s|%s|%s|%s|%s|%s|%s|%s|%s\n' "$1" "$2" "$3" "$4" "$5" "$6" "$ok" "$charge" "$(date -u +%F)" >> "$dossier/resultats/$en_cours"
  dire "$1 $2 : $3 / $4 = $5 ($6 : $ok)"
}
resultats() { for p in P1 P2 P3 P4 P5 P6 P7; do cat "$dossier/resultats/$p" 2> /dev/null || true; done; }
tableau() {
  echo "| objectif | mesure | produit | référence, même passage | rapport | voulu | atteint |"
  echo "|---|---|---:|---:|---:|---|---|"
  resultats | awk -F'|' '{o = $6; gsub(/>=/, "≥", o); gsub(/<=/, "≤", o); printf "| %s | %s | %s | %s | %s | %s | %s |\n", $1, $2, $3, $4, $5, o, $7}'
}
machine() {
  echo "$(nproc) cœurs ($(awk -F': ' '/model name/ {print $2; exit}' /proc/cpuinfo)), $(awk '/MemTotal/ {print int($2 / 1048576 + 0.5)}' /proc/meminfo) Go, partagés par le générateur de charge, le produit et la base ; PostgreSQL $(sql postgres -c 'show server_version' | cut -d' ' -f1), JDK $(jdks | cut -d' ' -f1 | paste -sd' ') (mesures sur le plus récent) ; charge moyenne de la machine au début de chaque but : $(resultats | cut -d'|' -f8 | sort -g | sed -n '1p;$p' | paste -sd/ | sed 's|/| à |')"
}
# Everything between the two marks is written by the bench; the rest is written by people.
ecrire_page() {
  local neuf; neuf=$(mktemp)
  { sed '/<!-- mesures -->/q' "$page"; echo; echo "Mesuré le $(date -u +%F) par \`app/bench/mesurer\` : $(machine)."; echo; tableau; echo; sed -n '/<!-- fin des mesures -->/,$p' "$page"; } > "$neuf"
  cat "$neuf" > "$page"; rm "$neuf"
  dire "Écrit : $page"
}
