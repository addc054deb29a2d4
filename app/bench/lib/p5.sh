# P5: start to ready, documented production form beside the plain executable jar; resident memory. Sourced.
p5_demarrage() { # commande… : secondes jusqu’à « prêt », Mo résidents
  local debut=$EPOCHREALTIME pid
  "$@" > "$dossier/p5/journal.txt" 2>&1 &
  pid=$!
  until produit_pret "$port_produit"; do
    kill -0 $pid 2> /dev/null || { tail -5 "$dossier/p5/journal.txt" >&2; mourir "P5 : arrêt au démarrage."; }
    sleep 0.2
  done
  local fin=$EPOCHREALTIME
  sleep 2
  awk -v a="$debut" -v b="$fin" '/VmRSS/ {print b - a, int($2 / 1024)}' "/proc/$pid/status"
  kill $pid; wait $pid 2> /dev/null || true
}
p5() {
  local reps=$(($1 < 3 ? $1 : 3)) v home
  rm -rf "$dossier/p5"; mkdir -p "$dossier/p5"
  base_copier banc_vide banc_p5
  local url=jdbc:postgresql://127.0.0.1:$port_base/banc_p5
  export SPRING_DATASOURCE_URL=$url SPRING_DATASOURCE_USERNAME=convention_app SPRING_DATASOURCE_PASSWORD=banc \
    SPRING_FLYWAY_URL=$url SPRING_FLYWAY_USER=convention_migration SPRING_FLYWAY_PASSWORD=banc \
    SERVER_PORT=$port_produit CONVENTION_DOSSIER=$dossier/instances
  while read -r v home; do
    [ "$v" = 17 ] || [ "$v" -ge 24 ] || continue
    dire "P5 : JDK $v"
    PORT_APPRENTISSAGE=$port_produit "$racine/app/src/exploitation/preparer-demarrage" "$racine/app/target/app-1.0.0-SNAPSHOT.jar" "$dossier/p5/jdk$v" "$home/bin/java" > /dev/null
    for _ in $(seq "$reps"); do
      p5_demarrage "$home/bin/java" -jar "$racine/app/target/app-1.0.0-SNAPSHOT.jar" >> "$dossier/p5/jar-$v"
      p5_demarrage "$dossier/p5/jdk$v/demarrer" >> "$dossier/p5/prod-$v"
    done
    local a b m
    a=$(cut -d' ' -f1 "$dossier/p5/prod-$v" | mediane); b=$(cut -d' ' -f1 "$dossier/p5/jar-$v" | mediane)
    m=$(cut -d' ' -f2 "$dossier/p5/prod-$v" | mediane)
    but "P5" "start to ready, JDK $v, production form" "$(printf %.1f "$a") s" "$(printf %.1f "$b") s (executable jar)" "$(rapport "$a" "$b")" "<= 0.5"
    but "P5" "resident memory at start, JDK $v" "$m MB" "–" "$m" "<= 350"
  done < <(jdks)
  unset SPRING_DATASOURCE_URL SPRING_DATASOURCE_USERNAME SPRING_DATASOURCE_PASSWORD SPRING_FLYWAY_URL SPRING_FLYWAY_USER SPRING_FLYWAY_PASSWORD
  # What README shows a newcomer, Maven included: cold once, then warm, its data being there.
  export CONVENTION_DOSSIER=$dossier/p5/embarquee
  p5_embarquee > /dev/null
  for _ in $(seq "$reps"); do p5_embarquee >> "$dossier/p5/tiede"; done
  unset SERVER_PORT CONVENTION_DOSSIER
  local t; t=$(cut -d' ' -f1 "$dossier/p5/tiede" | mediane | xargs printf %.1f)
  but "P5" "embedded database, warm start by \`mvn spring-boot:run\`, Maven included" "$t s" "–" "$t" "<= 12"
  base_supprimer banc_p5
}
p5_embarquee() { cd "$racine"; p5_demarrage mvn -B -ntp spring-boot:run; cd - > /dev/null; }
