# Shared by mesurer and eprouver: where things are, how to say what happens, medians. Sourced, never run.
racine=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
banc=$racine/app/bench
dossier=${BANC_DOSSIER:-$racine/app/target/banc}
port_base=${BANC_PORT_BASE:-5487}
port_produit=${BANC_PORT:-8087}

dire() { printf '%s %s\n' "$(date +%H:%M:%S)" "$*" >&2; }
mourir() { dire "$*"; exit 1; }

# Median of the numbers on standard input, one per line.
mediane() { sort -g | awk '{v[NR]=$1} END {if (NR) printf "%.10g\n", NR % 2 ? v[(NR+1)/2] : (v[NR/2] + v[NR/2+1]) / 2}'; }

# The bigger of two runs of a program is not better: only ratios of medians are compared.
rapport() { awk -v a="$1" -v b="$2" 'BEGIN {if (b > 0) printf "%.2f", a / b; else print "?"}'; }

# JDK homes found on this machine, newest last.
jdks() {
  for j in ${JAVA_HOME:-} /usr/lib/jvm/*; do
    [ -x "$j/bin/java" ] && [ ! -L "$j" ] && [ -f "$j/release" ] || continue
    printf '%s %s\n' "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$j/release")" "$j"
  done | sort -n -u -k1,1
}
jdk() { jdks | awk -v v="$1" '$1 == v {print $2}' | head -1; }
jdk_recent() { jdks | tail -1 | cut -d' ' -f2; }

exiger_outils() {
  local manque=()
  for outil in psql pgbench wrk curl java mvn; do command -v "$outil" > /dev/null || manque+=("$outil"); done
  pg_bin > /dev/null || manque+=(postgres)
  [ ${#manque[@]} = 0 ] || mourir "Il manque : ${manque[*]}. Sous Debian : apt-get install postgresql postgresql-contrib wrk curl"
}

# Hundredths of a second of processor used by processes, their ended children included.
processeur() { for p in "$@"; do cat "/proc/$p/stat" 2> /dev/null; done | awk '{s += $14 + $15 + $16 + $17} END {print s + 0}'; }
