#!/usr/bin/env bash
# What the evidence's tables take on the server after an import: goal E6. BENCH_ARCHIVE names police archives and reference files to take in
# beside the example. See bench/README.md.
source "$(dirname "$0")/lib.sh"

views=${BENCH_VIEWS:-40}
read -r -a archive <<<"${BENCH_ARCHIVE:-}"
serve
stop "$server"
((${#archive[@]} == 0)) || "$home/foreland" evidence import "${archive[@]}" --data "$data" >"$work/import.log"
serve
sign_in || { echo "Nobody could sign in" >&2; exit 1; }

# view ADDRESS: seconds, a line for each view.
view() { curl -s -o /dev/null -w '%{time_starttransfer}\n' -b "$jar" "$base$1"; }

echo "## Tables of the evidence, server time of one reader"
echo
echo "| page | first ms | median ms | p95 ms |"
echo "| --- | --- | --- | --- |"
explore=/desk/assessment/explore
for page in "$explore?area=E07000114" "$explore/series?area=E07000114&type=All" "$explore/series?area=E07000114&type=Shoplifting&all=true" \
    "$explore/districts?area=E07000114" "$explore/places?area=E07000114" "$explore/places?area=E07000110&type=Burglary"; do
    first=$(view "$page")
    for ((i = 0; i < views; i++)); do view "$page"; done | sort -n >"$work/views"
    awk -v p="$page" -v f="$first" '{ v[NR] = $1 } END { printf "| `%s` | %.0f | %.0f | %.0f |\n", p, f * 1000, v[int((NR + 1) / 2)] * 1000, v[int(NR * 0.95 + 0.5)] * 1000 }' "$work/views"
done
