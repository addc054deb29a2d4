# The product in the form documented for production: extracted jar, archive of classes, external PostgreSQL. Sourced.
produit_construire() {
  local jar=$racine/app/target/app-1.0.0-SNAPSHOT.jar
  if [ ! -f "$jar" ] || [ -n "${BANC_RECONSTRUIRE:-}" ]; then
    dire "Construction du produit…"
    (cd "$racine" && mvn -B -ntp -q -pl app -am package -DskipTests)
  fi
  # The jar's date is the same for every build (reproducible): its content tells one from another.
  local somme; somme=$(cksum < "$jar")
  if [ "$(cat "$dossier/produit/somme" 2> /dev/null)" != "$somme" ]; then
    rm -rf "$dossier/produit"
    "$(jdk_recent)/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$dossier/produit" > /dev/null
    echo "$somme" > "$dossier/produit/somme"
  fi
}

# Starts an instance with the collector of app/src/exploitation: base, port, then options of the JVM. Its process id is in $dossier/<port>.pid.
produit_lancer() {
  local base=$1 port=$2 url=jdbc:postgresql://127.0.0.1:$port_base/$1
  shift 2
  mkdir -p "$dossier/instance-$port" "$dossier/instances"
  env SPRING_DATASOURCE_URL="$url" SPRING_DATASOURCE_USERNAME=convention_app SPRING_DATASOURCE_PASSWORD=banc \
    SPRING_FLYWAY_URL="$url" SPRING_FLYWAY_USER=convention_migration SPRING_FLYWAY_PASSWORD=banc \
    SERVER_PORT="$port" CONVENTION_DOSSIER="$dossier/instances" ${BANC_ENV:-} \
    setsid "${BANC_JDK:-$(jdk_recent)}/bin/java" -XX:+UseSerialGC "-Xlog:gc:file=$dossier/instance-$port/tas.txt::filecount=0" "$@" \
    -jar "$dossier/produit/app-1.0.0-SNAPSHOT.jar" > "$dossier/instance-$port/journal.txt" 2>&1 &
  echo $! > "$dossier/$port.pid"
}
produit_pid() { cat "$dossier/$1.pid"; }
produit_pret() { curl -s -o /dev/null -w '%{http_code}' --max-time 2 "http://127.0.0.1:$1/actuator/health/readiness" | grep -q 200; }
produit_attendre() { # port, seconds
  local fin=$((SECONDS + ${2:-120}))
  until produit_pret "$1"; do
    kill -0 "$(produit_pid "$1")" 2> /dev/null || { tail -5 "$dossier/instance-$1/journal.txt" >&2; mourir "Le produit s’est arrêté (port $1)."; }
    [ $SECONDS -lt $fin ] || mourir "Le produit n’est pas prêt sur le port $1."
    sleep 0.2
  done
}
produit_demarrer() { produit_lancer "$@"; produit_attendre "$2"; }
produit_arreter() {
  local p
  p=$(produit_pid "$1" 2> /dev/null) || return 0
  kill "$p" 2> /dev/null || return 0
  for _ in $(seq 150); do kill -0 "$p" 2> /dev/null || return 0; sleep 0.2; done
  kill -9 "$p" 2> /dev/null || true
}

# The accounts of the bench, made by the database's administrator; the token's secret is known to the bench only.
produit_comptes() {
  sql "$1" << 'SQL'
insert into common.utilisateur (identifiant, nom, roles, mot_de_passe, cree_le)
  values ('banc', 'Banc d’essai', '{CONTROLE}', null, now()), ('banc.depot', 'Banc, dépôt', '{GESTION_SALARIES}', null, now())
  on conflict do nothing;
insert into common.jeton_api (identifiant, libelle, empreinte, roles, cree_le, expire_le)
  select identifiant, 'banc', sha256(convert_to('jeton-' || identifiant, 'UTF8')), roles, now(), now() + interval '80 days'
  from common.utilisateur where identifiant in ('banc', 'banc.depot')
  on conflict do nothing;
SQL
}

# Heap that lives, in MB: what a full collection leaves, as the collector's log says; what is allocated right after is not in it.
tas_vivant() {
  "$(jdk_recent)/bin/jcmd" "$(produit_pid "$port_produit")" GC.run > /dev/null
  sed -n 's/.*Pause Full.*->\([0-9]*\)M.*/\1/p' "$dossier/instance-$port_produit/tas.txt" | tail -1
}
