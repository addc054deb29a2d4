# P4: the eligibility engine and the loan schedules, under JMH. Sourced.
p4() {
  local cp classes=$dossier/jmh/classes
  mkdir -p "$classes"
  [ -f "$dossier/jmh/jmh-core.jar" ] || (cd "$racine" && for a in org.openjdk.jmh:jmh-core:1.37 org.openjdk.jmh:jmh-generator-annprocess:1.37 net.sf.jopt-simple:jopt-simple:5.0.4 org.apache.commons:commons-math3:3.6.1; do
    mvn -B -ntp -q dependency:copy -Dartifact="$a" -DoutputDirectory="$dossier/jmh" -Dmdep.stripVersion=true
  done)
  # The loader of the extracted form: the application's classes are in a jar, the libraries beside it.
  cp=$(find "$dossier/produit" "$dossier/jmh" -name '*.jar' | paste -sd:)
  "$(jdk_recent)/bin/javac" -nowarn -proc:full -d "$classes" -cp "$cp" "$banc"/jmh/*.java 2> "$dossier/jmh/compilation.txt" || { cat "$dossier/jmh/compilation.txt" >&2; mourir "P4 : les bancs JMH ne se compilent pas."; }
  base_copier banc_vide banc_p4
  local url=jdbc:postgresql://127.0.0.1:$port_base/banc_p4
  env SPRING_DATASOURCE_URL="$url" SPRING_DATASOURCE_USERNAME=convention_app SPRING_DATASOURCE_PASSWORD=banc \
    SPRING_FLYWAY_URL="$url" SPRING_FLYWAY_USER=convention_migration SPRING_FLYWAY_PASSWORD=banc CONVENTION_DOSSIER="$dossier/instances" \
    "$(jdk_recent)/bin/java" -cp "$classes:$cp" org.openjdk.jmh.Main -f 1 -wi 3 -w 2 -i 5 -r 2 -rf csv -rff "$dossier/jmh/resultats.csv" > "$dossier/jmh/journal.txt" 2>&1 ||
    { tail -20 "$dossier/jmh/journal.txt" >&2; mourir "P4 : JMH s’est arrêté."; }
  local s taux e b ed bd
  s=$(p4_score simulation)
  but "P4" "complete eligibility simulations, two threads" "$s/s" "–" "$s" ">= 5000"
  for taux in 100 150; do
    e=$(p4_score centimes $taux); b=$(p4_score decimal $taux); ed=$(p4_score centimesDate $taux); bd=$(p4_score decimalDate $taux)
    but "P4" "schedules of 240 instalments at $(p4_taux $taux), amounts, equal results" "$e/s" "$b/s in BigDecimal" "$(rapport "$e" "$b")" ">= 10"
    but "P4" "the same with every line read and dated" "$ed/s" "$bd/s in BigDecimal" "$(rapport "$ed" "$bd")" "–"
  done
  base_supprimer banc_p4
}
p4_score() { # measure, parameter
  tr -d '\r' < "$dossier/jmh/resultats.csv" | awk -F, -v n="$1" -v p="${2:-}" '$1 ~ n "\"" && $8 == p {gsub(/"/, "", $5); printf "%.0f", $5}'
}
p4_taux() { awk -v t="$1" 'BEGIN {printf "%g %%", t / 100}'; }
