#!/usr/bin/env bash
# Requests a second and their times, beside a static file of about the same size from the same server: W1.
source "$(dirname "$0")/lib.sh"
need wrk wrk
runs=${BENCH_RUNS:-3} seconds=${BENCH_SECONDS:-8} connections=${BENCH_CONNECTIONS:-8}

if [[ -z "${BENCH_RUNNING:-}" ]]; then
    start_database
    serve --database "$address"
    sql -f "$home/bench/load.sql" >"$work/load.log"
fi
sign_in || { echo "Could not sign in" >&2; exit 1; }

declare -A rate
# Rate, median and 99th percentile of an address, medians of the runs; "in" as second argument: signed in.
measure() {
    local name=$1 page=$2 who=$3 headers=(-H 'Accept-Encoding: gzip') rates=() halves=() slowest=() failed=0 out run
    [[ $who != in ]] || headers+=(-H "Cookie: $(cookie)")
    [[ $(curl -s -o /dev/null -w '%{http_code}' "${headers[@]}" "$base$page") == 200 ]] || { echo "$page is not there" >&2; return 1; }
    local bytes
    bytes=$(curl -s "${headers[@]}" -o /dev/null -w '%{size_download}' "$base$page")
    # Once unmeasured, so that the compiler of the runtime has seen the page.
    wrk -t1 -c"$connections" -d"${seconds}s" "${headers[@]}" "$base$page" >/dev/null
    for ((run = 0; run < runs; run++)); do
        out=$(wrk -t1 -c"$connections" -d"${seconds}s" --latency "${headers[@]}" "$base$page")
        rates+=("$(awk '/^Requests\/sec/ { print $2 }' <<<"$out")")
        halves+=("$(awk '$1 == "50%" { print $2 }' <<<"$out" | milliseconds)")
        slowest+=("$(awk '$1 == "99%" { print $2 }' <<<"$out" | milliseconds)")
        ! grep -q 'Non-2xx' <<<"$out" || failed=1
    done
    rate[$name]=$(printf '%s\n' "${rates[@]}" | median)
    printf '| %s | %s | %.0f | %s | %s | %s | %s |\n' "$name" "$bytes" "${rate[$name]}" "$(printf '%s\n' "${halves[@]}" | median)" \
        "$(printf '%s\n' "${slowest[@]}" | median)" \
        "$(awk "BEGIN { printf \"%.3f\", ${rate[$name]} / ${rate[${4:-$name}]} }")" "$( ((failed)) && echo 'some failed' || echo none)"
}

milliseconds() { awk '/us$/ { print $1 / 1000; next } /ms$/ { print $1 + 0; next } /s$/ { print $1 * 1000 }'; }

# The asset whose compressed size is nearest to a page's.
asset_like() {
    local size part
    size=$(curl -s -H 'Accept-Encoding: gzip' -o /dev/null -w '%{size_download}' "$base$1")
    for part in $(curl -s "$base$1" | grep -oE '(src|href)="/assets/[^"]+' | sed 's/.*"//' | sort -u); do
        echo "$(curl -s -H 'Accept-Encoding: gzip' -o /dev/null -w '%{size_download}' "$base$part") $part"
    done | awk -v size="$size" '{ d = $1 - size; if (d < 0) d = -d; if (NR == 1 || d < best) { best = d; part = $2 } } END { print part }'
}

list=/p/bench-001/plan/2023-24/table
action=/p/bench-001/plan/2023-24/actions/A-07
echo "## Load: $connections connections, $seconds s, gzip, medians of $runs; $(sql -c 'select count(*) from plan.action') actions"
echo
echo "| page | bytes | requests/s | p50 ms | p99 ms | of the static file | failures |"
echo "| --- | --- | --- | --- | --- | --- | --- |"
for page in "$list" "$action"; do
    [[ $page == "$list" ]] && words='list of 25 actions' || words='action with its history'
    measure "static file like the $words" "$(asset_like "$page")" out
    measure "$words, public" "$page" out "static file like the $words"
    measure "$words, signed in" "$page" in "static file like the $words"
done
echo
echo "Goals (W1): list 650 requests/s with p99 at most 60 ms, action 500 requests/s."
