#!/usr/bin/env bash
# How long until the first page answers, and how much memory then: W6. Seconds of wall time; the program is built beforehand.
source "$(dirname "$0")/lib.sh"
runs=${BENCH_RUNS:-5}

# Resident memory in MB of a process and all its descendants named $2.
resident() {
    local all=("$1") next
    for ((next = 0; next < ${#all[@]}; next++)); do
        mapfile -t -O "${#all[@]}" all < <(pgrep -P "${all[next]}" || true)
    done
    # Shared memory is counted once in PSS, and once for each process in RSS.
    for process in "${all[@]}"; do
        if [[ $(cat "/proc/$process/comm" 2>/dev/null) == "$2"* ]]; then
            awk '/^Pss:/ { print $2 }' "/proc/$process/smaps_rollup"
        fi
    done | awk '{ s += $1 } END { printf "%.0f\n", s / 1024 }'
}

timed() {
    local before
    before=$(date +%s.%N)
    serve "$@"
    echo "$(date +%s.%N) $before" | awk '{ printf "%.2f\n", $1 - $2 }'
}

# Prepares the class-data archive, which is once for each build.
"$home/foreland" --version >/dev/null || true

first=() later=() external=() java_memory=() postgres_memory=()
for ((run = 0; run < runs; run++)); do
    rm -rf "$data"
    timed >"$work/seconds"; first+=("$(cat "$work/seconds")"); stop "$server"
    timed >"$work/seconds"; later+=("$(cat "$work/seconds")")
    for page in / /plan /plan/2016-17 /plan/2016-17/table /sign-in; do
        for ((again = 0; again < 20; again++)); do curl -s -o /dev/null "$base$page"; done
    done
    java_memory+=("$(resident "$server" java)"); postgres_memory+=("$(resident "$server" postgres)")
    stop "$server"
done
start_database
serve --database "$address"; stop "$server"
for ((run = 0; run < runs; run++)); do
    timed --database "$address" >"$work/seconds"; external+=("$(cat "$work/seconds")"); stop "$server"
done

echo "## Start and memory (medians of $runs)"
echo
echo "| what | measured | goal |"
echo "| --- | --- | --- |"
echo "| first start, empty directory, example loaded | $(printf '%s\n' "${first[@]}" | median) s | |"
echo "| later start, embedded database | $(printf '%s\n' "${later[@]}" | median) s | 8 s |"
echo "| start with \`--database\` | $(printf '%s\n' "${external[@]}" | median) s | 5 s |"
echo "| memory of Java after 100 pages | $(printf '%s\n' "${java_memory[@]}" | median) MB | |"
echo "| memory of the embedded PostgreSQL after 100 pages | $(printf '%s\n' "${postgres_memory[@]}" | median) MB | |"
