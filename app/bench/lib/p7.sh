# P7: the entries of a line, as files prepared in the background, beside COPY of the same rows. Sourced.
p7_export() { # format : secondes jusqu’au fichier prêt
  local debut=$EPOCHREALTIME id etat
  id=$(curl -s -X POST -H "Authorization: Bearer jeton-banc" -H "Content-Type: application/json" \
    -d "{\"table\":\"ecritures\",\"format\":\"$1\",\"question\":\"code=$p7_ligne\"}" "http://127.0.0.1:$port_produit/api/exports" | champ id)
  [ -n "$id" ] || mourir "P7 : export refusé."
  until etat=$(api banc "/api/exports/$id" | champ etat); [ "$etat" = PRET ]; do
    [ "$etat" != ECHOUE ] || mourir "P7 : l’export a échoué."
    sleep 0.5
  done
  awk -v a="$debut" -v b="$EPOCHREALTIME" 'BEGIN {print b - a}'
}
p7() { # taille
  local base=banc_$1 n copie debut s avant apres
  p7_ligne=SAL-LOCATION
  n=$(sql "$base" -c "select sequence from common.solde s join common.enveloppe e on e.id = s.enveloppe_id where e.code = '$p7_ligne'")
  debut=$EPOCHREALTIME
  sql "$base" -c "\\copy (select v.code, e.* from common.ecriture e join common.enveloppe v on v.id = e.enveloppe_id where v.code = '$p7_ligne' order by e.sequence desc) to '$dossier/copie-p7.csv' csv"
  copie=$(awk -v a="$debut" -v b="$EPOCHREALTIME" -v n="$n" 'BEGIN {printf "%.0f", n / (b - a)}')
  produit_demarrer "$base" "$port_produit" -Xmx256m "-Xlog:gc:file=$dossier/gc-p7.txt"
  for f in CSV XLSX; do
    : > "$dossier/gc-p7.txt"
    avant=$(jcmd_tas)
    dire "P7 : $n lignes en $f…"
    s=$(p7_export $f)
    apres=$(p2_tas "$dossier/gc-p7.txt")
    local debit; debit=$(awk -v n="$n" -v s="$s" 'BEGIN {printf "%.0f", n / s}')
    but "P7" "export $f de $n écritures" "$debit/s" "$copie/s par COPY" "$debit" "$([ $f = CSV ] && echo '>= 50000' || echo '>= 1')"
    but "P7" "tas en plus pendant l’export $f, -Xmx256m" "$((apres - avant)) Mo" "–" "$((apres - avant))" "< 64"
  done
  produit_arreter "$port_produit"
}
# Heap in use after a full collection, in MB.
jcmd_tas() {
  local j; j=$(jdk_recent)/bin/jcmd
  "$j" "$(produit_pid "$port_produit")" GC.run > /dev/null
  "$j" "$(produit_pid "$port_produit")" GC.heap_info | grep -oE 'used [0-9]+[KM]' | head -1 | awk '{print int($2 ~ /K/ ? $2 / 1024 : $2 + 0)}'
}
