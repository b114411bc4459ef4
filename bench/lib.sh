# What the benches share: a throw-away PostgreSQL, the program on it, signing in, medians. Sourced, not run.
set -euo pipefail

home=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
readonly home
readonly port=${BENCH_PORT:-18080}
readonly base="http://localhost:$port"
work=${BENCH_WORK:-$(mktemp -d /tmp/foreland-bench.XXXXXX)}
export BENCH_WORK=$work
# PostgreSQL, which is not run as root, passes through.
chmod a+x "$work"
readonly data="$work/data" cluster="$work/cluster" jar="$work/cookies"

# Only processes that this shell started are ended, by their number.
started=()
finish() {
    local last
    # The newest first: PostgreSQL waits for whoever is still connected.
    for ((last = ${#started[@]} - 1; last >= 0; last--)); do
        kill -TERM "${started[last]}" 2>/dev/null || true
        wait "${started[last]}" 2>/dev/null || true
    done
}
trap finish EXIT

need() {
    command -v "$1" >/dev/null || { echo "This bench needs $1 (on Debian: apt-get install $2)" >&2; exit 1; }
}

# Numbers, one a line, to their median.
median() { sort -n | awk '{ v[NR] = $1 } END { if (NR) print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

machine() {
    echo "$(nproc) processors ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)), $(awk '/MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo), load $(cut -d ' ' -f 1 /proc/loadavg) at the start"
}

version() { echo "$(git -C "$home" rev-parse --short HEAD)$(git -C "$home" diff --quiet HEAD -- || echo ' with changes')"; }

# Waits until the program is ready; $1 is its process.
await_ready() {
    local tries
    for ((tries = 0; tries < 6000; tries++)); do
        [[ $(curl -s -o /dev/null -w '%{http_code}' "$base/actuator/health/readiness") == 200 ]] \
            && [[ $(curl -s -o /dev/null -w '%{http_code}' "$base/plan") == 200 ]] && return
        kill -0 "$1" 2>/dev/null || { echo "Foreland ended:" >&2; tail -n 5 "$work/foreland.log" >&2; exit 1; }
        sleep 0.02
    done
    echo "Foreland was not ready in two minutes" >&2
    exit 1
}

# serve ARGUMENTS: starts the program in the background; its process is $server.
serve() {
    "$home/foreland" serve --port "$port" --data "$data" "$@" >"$work/foreland.log" 2>&1 &
    server=$!
    started+=("$server")
    await_ready "$server"
}

stop() {
    kill -TERM "$1"
    wait "$1" || true
}

# PostgreSQL refuses to run as root.
as_nobody() {
    if ((EUID == 0)); then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi
}

# A throw-away server of the programs that Foreland brings, counting statements; durable settings stay on.
start_database() {
    need psql postgresql-client
    local programs
    if [[ ! -d "$data/programs" ]]; then
        # A first start unpacks them.
        serve
        stop "$server"
    fi
    programs=$(find "$data/programs" -path '*/bin/initdb' -printf '%h\n' | head -n 1)
    cp -r "$(dirname "$programs")" "$work/postgresql"
    chmod -R a+rX "$work/postgresql"
    mkdir -p "$cluster"
    ((EUID != 0)) || chown 65534:65534 "$cluster"
    chmod 700 "$cluster"
    (cd / && as_nobody "$work/postgresql/bin/initdb" -D "$cluster" -U bench --auth=trust --encoding=UTF8 --locale=C.UTF-8 >"$work/initdb.log")
    (cd / && exec setpriv $( ((EUID == 0)) && echo --reuid=65534 --regid=65534 --clear-groups || echo --keep-groups) \
        "$work/postgresql/bin/postgres" -D "$cluster" -p "$((port + 1))" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
        -c shared_preload_libraries=pg_stat_statements -c pg_stat_statements.track=top >"$work/postgres.log" 2>&1) &
    postgres=$!
    started+=("$postgres")
    local tries
    for ((tries = 0; tries < 300; tries++)); do
        sql -d postgres -c 'select 1' >/dev/null 2>&1 && break
        sleep 0.1
    done
    sql -d postgres -c 'create role foreland_owner login createrole' -c 'create database foreland owner foreland_owner' >/dev/null
    sql -d postgres -c 'create role foreland_app nologin nosuperuser nobypassrls' -c 'grant foreland_app to foreland_owner' >/dev/null
    sql -c 'create extension pg_stat_statements' -c 'create extension btree_gist' >/dev/null
    address="jdbc:postgresql://127.0.0.1:$((port + 1))/foreland?user=foreland_owner"
}

# As the server's superuser, whom no row-level security binds.
sql() { psql -X -q -A -t -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$((port + 1))" -U bench -d foreland "$@"; }

# Signs the example's coordinator in, or whoever else of the example is named; the cookie is in $jar.
sign_in() {
    local token
    rm -f "$jar"
    token=$(curl -s -c "$jar" "$base/sign-in" | sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' | head -n 1)
    [[ $(curl -s -o /dev/null -w '%{http_code}' -b "$jar" -c "$jar" --data-urlencode "_csrf=$token" \
        -d email="${1:-coordinator@thanet.example}" -d password=north-foreland-light-1499 "$base/sign-in") == 302 ]]
}

cookie() { awk '$6 == "foreland" { print $6 "=" $7 }' "$jar"; }
