# A PostgreSQL of its own on loopback, durable (fsync, synchronous_commit), in the bench's folder. Sourced.
pg_bin() {
  local b
  for b in "${BANC_PG:-}" "$(command -v pg_config > /dev/null && pg_config --bindir)" \
    $(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -Vr); do
    [ -n "$b" ] && [ -x "$b/initdb" ] && echo "$b" && return
  done
  return 1
}
# PostgreSQL refuses to run as root.
en_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u "${BANC_COMPTE:-postgres}" -- "$@"; else "$@"; fi; }

sql() { local base=$1; shift; psql -X -q -A -t -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$port_base" -U postgres -d "$base" "$@"; }

base_demarrer() {
  mkdir -p "$dossier/pg"
  if [ "$(id -u)" = 0 ]; then
    chown "${BANC_COMPTE:-postgres}" "$dossier/pg"
    local d=$dossier
    while [ "$d" != / ]; do chmod a+x "$d" 2> /dev/null || true; d=$(dirname "$d"); done
  fi
  if [ ! -f "$dossier/pg/data/PG_VERSION" ]; then
    en_postgres "$(pg_bin)/initdb" -D "$dossier/pg/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 > /dev/null
  fi
  # What README recommends to operators, on a quarter of the memory, at most 2 GB here.
  cat > "$dossier/pg/banc.conf" << CONF
listen_addresses = '127.0.0.1'
port = $port_base
unix_socket_directories = ''
max_connections = 150
fsync = on
synchronous_commit = on
full_page_writes = on
shared_buffers = '$(awk '/MemTotal/ {m = int($2 / 4096); print (m > 2048 ? 2048 : m)}' /proc/meminfo)MB'
effective_cache_size = '$(awk '/MemTotal/ {print int($2 / 2048)}' /proc/meminfo)MB'
max_wal_size = '8GB'
checkpoint_timeout = '15min'
wal_compression = on
random_page_cost = 1.1
jit = off
CONF
  chmod a+r "$dossier/pg/banc.conf"
  grep -q banc.conf "$dossier/pg/data/postgresql.conf" ||
    echo "include '$dossier/pg/banc.conf'" >> "$dossier/pg/data/postgresql.conf"
  en_postgres "$(pg_bin)/pg_ctl" -D "$dossier/pg/data" status > /dev/null 2>&1 ||
    en_postgres "$(pg_bin)/pg_ctl" -D "$dossier/pg/data" -l "$dossier/pg/journal.txt" -w start > /dev/null ||
    mourir "PostgreSQL ne démarre pas : voir $dossier/pg/journal.txt"
}
base_arreter() { en_postgres "$(pg_bin)/pg_ctl" -D "$dossier/pg/data" -m "${1:-fast}" -w stop > /dev/null 2>&1 || true; }
base_postmaster() { head -1 "$dossier/pg/data/postmaster.pid"; }
base_existe() { [ -n "$(sql postgres -c "select 1 from pg_database where datname = '$1'")" ]; }

# A database provisioned by the script that operators run.
base_provisionner() {
  sql postgres -c "create database $1"
  sql "$1" -c "set convention.schemas = 'common,bailleurs,salaries,politiques'" -c "set convention.mdp_migration = 'banc'" \
    -c "set convention.mdp_app = 'banc'" -f "$racine/common/src/main/resources/db/provision.sql"
}
base_supprimer() {
  sql postgres -c "select pg_terminate_backend(pid) from pg_stat_activity where datname = '$1'" > /dev/null
  sql postgres -c "drop database if exists $1"
}
base_copier() { base_supprimer "$2"; sql postgres -c "create database $2 template $1"; }

# pgbench, prepared: transactions per second and mean latency in ms, separated by a space.
pgb() { # base clients script seconds variables…
  local base=$1 clients=$2 script=$3 secondes=$4
  shift 4
  pgbench -n -M prepared -c "$clients" -j "$((clients < 2 ? 1 : 2))" -T "$secondes" "$@" -f "$banc/pgbench/$script.sql" \
    -h 127.0.0.1 -p "$port_base" -U postgres "$base" 2> /dev/null |
    awk '/^latency average/ {l = $4} /^tps/ {t = $3} END {print t, l}'
}
