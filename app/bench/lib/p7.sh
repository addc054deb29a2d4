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
  local base=banc_$1 n copie debut s avant pire
  # The line whose entries are nearest to a million, from above when there is one.
  read -r p7_ligne n <<< "$(sql "$base" -F ' ' -c "select e.code, s.sequence from common.solde s join common.enveloppe e on e.id = s.enveloppe_id
    order by s.sequence < 1000000, abs(s.sequence - 1000000) limit 1")"
  debut=$EPOCHREALTIME
  sql "$base" -c "\\copy (select v.code, e.* from common.ecriture e join common.enveloppe v on v.id = e.enveloppe_id where v.code = '$p7_ligne' order by e.sequence) to '$dossier/copie-p7.csv' csv"
  copie=$(awk -v a="$debut" -v b="$EPOCHREALTIME" -v n="$n" 'BEGIN {printf "%.0f", n / (b - a)}')
  rm -f "$dossier/copie-p7.csv"
  produit_demarrer "$base" "$port_produit" -Xmx256m
  for f in CSV XLSX; do
    dire "P7 : $n lignes en $f…"
    s=$(p7_export $f)
    [ -n "$s" ] || mourir "P7 : export interrompu."
    avant=$(tas_vivant)
    pire=$(p7_export $f tas)
    local debit; debit=$(awk -v n="$n" -v s="$s" 'BEGIN {printf "%.0f", n / s}')
    but "P7" "$f export of $n entries" "$debit/s" "$copie/s (COPY)" "$debit" "$([ $f = CSV ] && echo '>= 50000' || echo '–')"
    but "P7" "living heap added by the $f export, -Xmx256m" "$((pire - avant)) MB" "–" "$((pire - avant))" "< 64"
  done
  produit_arreter "$port_produit"
}
