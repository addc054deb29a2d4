# Results: one line per figure, kept by goal; printed as a table, written as app/src/docs/performance.md. Sourced.
page=$racine/app/src/docs/performance.md

ouvrir_but() { en_cours=$1; : > "$dossier/resultats/$1"; }
atteint() { awk -v r="$1" -v o="$2" 'BEGIN {split(o, c, " "); v = c[2] + 0; print c[1] !~ /^[<>]/ || r !~ /^[0-9]/ ? "–" : (c[1] == ">=" ? r + 0 >= v : c[1] == "<=" ? r + 0 <= v : r + 0 < v) ? "yes" : "no"}'; }
# but, mesure, valeur, référence, rapport ou valeur comparée, objectif
but() {
  local ok charge; ok=$(atteint "$5" "$6"); charge=$(cut -d' ' -f1 /proc/loadavg)
  printf '%s|%s|%s|%s|%s|%s|%s|%s|%s\n' "$1" "$2" "$3" "$4" "$5" "$6" "$ok" "$charge" "$(date -u +%F)" >> "$dossier/resultats/$en_cours"
  dire "$1 $2 : $3 / $4 = $5 ($6 : $ok)"
}
resultats() { for p in P1 P2 P3 P4 P5 P6 P7; do cat "$dossier/resultats/$p" 2> /dev/null || true; done; }
tableau() {
  echo "| goal | measure | product | reference, same run | ratio or value | wanted | reached |"
  echo "|---|---|---:|---:|---:|---|---|"
  resultats | awk -F'|' '{o = $6; gsub(/>=/, "≥", o); gsub(/<=/, "≤", o); printf "| %s | %s | %s | %s | %s | %s | %s |\n", $1, $2, $3, $4, $5, o, $7}'
}
machine() {
  echo "$(nproc) cores ($(awk -F': ' '/model name/ {print $2; exit}' /proc/cpuinfo)), $(awk '/MemTotal/ {print int($2 / 1048576 + 0.5)}' /proc/meminfo) GB, shared by the load generator, the product and the database; PostgreSQL $(sql postgres -c 'show server_version' | cut -d' ' -f1), JDK $(jdks | cut -d' ' -f1 | paste -sd' ') (figures are the newest’s unless said); load average of the machine when each figure was taken: $(resultats | cut -d'|' -f8 | sort -g | sed -n '1p;$p' | paste -sd/ | sed 's|/| to |')"
}
# Everything between the two marks is written by the bench; the rest is written by people.
ecrire_page() {
  local neuf; neuf=$(mktemp)
  { sed '/<!-- measures -->/q' "$page"; echo; echo "Measured on $(date -u +%F) by \`app/bench/mesurer\`$(reglages): $(machine)." | fold -s -w 128 | sed 's/ $//'; echo; tableau; echo; sed -n '/<!-- end of the measures -->/,$p' "$page"; } > "$neuf"
  cat "$neuf" > "$page"; rm "$neuf"
  dire "Écrit : $page"
}
