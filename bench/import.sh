#!/usr/bin/env bash
# Police archives into the store, as whole processes: goals E4 and E5. BENCH_PEERS is the folder with gen_police.py. See bench/README.md.
source "$(dirname "$0")/lib.sh"

peers=${BENCH_PEERS:?"Set BENCH_PEERS to the folder with gen_police.py"}
read -r -a sizes <<<"${BENCH_ROWS:-1000000 5000000}"
seed=${BENCH_SEED:-$((RANDOM + 100))}

# The most memory at once, in MB, of a process and all that it started, until it ends; sampled, shared memory counted once.
peak_of() {
    local most=0 now
    while kill -0 "$1" 2>/dev/null; do
        now=$(for process in $(descendants "$1"); do awk '/^Pss:/ { print $2 }' "/proc/$process/smaps_rollup" 2>/dev/null; done \
            | awk '{ s += $1 } END { printf "%.0f", s / 1024 }')
        ((now <= most)) || most=$now
        sleep 0.5
    done
    echo "$most"
}

descendants() {
    local child
    echo "$1"
    for child in $(pgrep -P "$1"); do descendants "$child"; done
}

# take NAME PATH...: a row of the report.
take() {
    local name=$1 before seconds peak rows pid
    shift
    before=$(date +%s.%N)
    "$home/foreland" evidence import "$@" --data "$data" >"$work/said" 2>&1 &
    pid=$!
    peak=$(peak_of "$pid")
    wait "$pid" || true
    seconds=$(echo "$(date +%s.%N) $before" | awk '{ print $1 - $2 }')
    rows=$(tail -n 1 "$work/said" | sed -n 's/.* \([0-9,]*\) rows read.*/\1/p' | tr -d ,)
    awk -v n="$name" -v s="$seconds" -v r="${rows:-0}" -v m="$peak" -v e="$empty" \
        'BEGIN { printf "| %s | %d | %.1f | %.0f | %.0f | %d |\n", n, r, s, r / s, (s > e ? r / (s - e) : 0), m }'
}

rm -rf "$data"
"$home/foreland" evidence list --data "$data" >/dev/null 2>&1
before=$(date +%s.%N)
"$home/foreland" evidence list --data "$data" >/dev/null 2>&1
empty=$(echo "$(date +%s.%N) $before" | awk '{ print $1 - $2 }')
cp -a "$data" "$work/fresh"

echo "## Import of police archives into the store"
echo
echo "Seed $seed. Starting the program and its database and stopping them again takes $(printf %.1f "$empty") s of each. Memory is of Java, DuckDB and PostgreSQL together."
echo
echo "| what | rows read | wall s | rows/s | rows/s without start | peak MB |"
echo "| --- | --- | --- | --- | --- | --- |"
for rows in "${sizes[@]}"; do
    archive="$work/archive-$rows"
    /usr/bin/python3 "$peers/gen_police.py" --out "$archive" --rows "$rows" --seed "$seed" >/dev/null 2>&1
    rm -rf "$data"
    cp -a "$work/fresh" "$data"
    newest=$(find "$archive" -maxdepth 1 -name '20*' | sort | tail -n 1)
    mv "$newest" "$work/newest"
    take "all but the newest month of $rows rows" "$archive"
    take "the newest month" "$work/newest"
    take "the newest month again" "$work/newest"
    rm -rf "$archive" "$work/newest"
done
