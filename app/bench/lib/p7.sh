# P7: the entries of a line, as files prepared in the background, beside COPY of the same rows. Sourced.
p7_export() { # format [tas] : secondes jusqu’au fichier prêt, ou le plus grand tas vivant pendant l’export
  local debut=$EPOCHREALTIME id etat tas pire=0
  id=$(curl -s -X POST -H "Authorization: Bearer jeton-banc" -H "Content-Type: application/json" \
    -d "{\"table\":\"ecritures\",\"format\":\"$1\",\"question\":\"code=$p7_ligne\"}" "http://127.0.0.1:$port_produit/api/exports" | champ id)
  [ -n "$id" ] || mourir "P7 : export refusé."
  until etat=$(api banc "/api/exports/$id" | champ etat); [ "$etat" = PRET ]; do
    [ "$etat" != ECHOUE ] || mourir "P7 : l’export a échoué."
    if [ "${2:-}" = tas ]; then tas=$(tas_vivant); [ "$tas" -le "$pire" ] || pire=$tas; fi
    sleep 0.5
  done
  if [ "${2:-}" = tas ]; then echo "$pire"; else awk -v a="$debut" -v b="$EPOCHREALTIME" 'BEGIN {print b - a}'; fi
}
p7() { # taille
  local base=banc_$1 n copie debut s avant apres
  p7_ligne=SAL-LOCATION
  n=$(sql "$base" -c "select sequence from common.solde s join common.enveloppe e on e.id = s.enveloppe_id where e.code = '$p7_ligne'")
  debut=$EPOCHREALTIME
  sql "$base" -c "\\copy (select v.code, e.* from common.ecriture e join common.enveloppe v on v.id = e.enveloppe_id where v.code = '$p7_ligne' order by e.sequence desc) to '$dossier/copie-p7.csv' csv"
  copie=$(awk -v a="$debut" -v b="$EPOCHREALTIME" -v n="$n" 'BEGIN {printf "%.0f", n / (b - a)}')
  produit_demarrer "$base" "$port_produit" -Xmx256m
  for f in CSV XLSX; do
    dire "P7 : $n lignes en $f…"
    s=$(p7_export $f)
    avant=$(tas_vivant)
    apres=$(p7_export $f tas)
    local debit; debit=$(awk -v n="$n" -v s="$s" 'BEGIN {printf "%.0f", n / s}')
    but "P7" "export $f de $n écritures" "$debit/s" "$copie/s par COPY" "$debit" "$([ $f = CSV ] && echo '>= 50000' || echo '>= 1')"
    but "P7" "tas vivant en plus pendant l’export $f, -Xmx256m" "$((apres - avant)) Mo" "–" "$((apres - avant))" "< 64"
  done
  produit_arreter "$port_produit"
}
