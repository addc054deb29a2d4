# P6: the verification command on the largest books; P7: exports of one million rows. Sourced.
p6() { # taille
  local n debut=$EPOCHREALTIME
  n=$(sql "banc_$1" -c 'select sum(sequence) from common.solde')
  produit_verifier "banc_$1"
  local s; s=$(awk -v a="$debut" -v b="$EPOCHREALTIME" 'BEGIN {print b - a}')
  local v; v=$(awk -v n="$n" -v s="$s" 'BEGIN {printf "%.0f", n / s}')
  but "P6" "proof of the books, $n entries in $(printf %.0f "$s") s, start of the command included" "$v/s" "–" "$v" ">= 50000"
}
produit_verifier() {
  local url=jdbc:postgresql://127.0.0.1:$port_base/$1
  env SPRING_DATASOURCE_URL="$url" SPRING_DATASOURCE_USERNAME=convention_app SPRING_DATASOURCE_PASSWORD=banc \
    SPRING_FLYWAY_URL="$url" SPRING_FLYWAY_USER=convention_migration SPRING_FLYWAY_PASSWORD=banc \
    CONVENTION_DOSSIER="$dossier/instances" "$(jdk_recent)/bin/java" -Xmx256m -jar "$dossier/produit/app-1.0.0-SNAPSHOT.jar" \
    --verifier --server.port=0 > "$dossier/verifier.txt" 2>&1 || { tail -5 "$dossier/verifier.txt" >&2; mourir "P6 : les livres ne se vérifient pas."; }
}
