#!/usr/bin/env bash
# What a page weighs on the wire: A3. Body bytes as sent (gzip); a later view finds in the cache what is immutable.
source "$(dirname "$0")/lib.sh"
[[ -n "${BENCH_RUNNING:-}" ]] || serve

# Bytes of one body as sent, and its Cache-Control.
fetch() { curl -s --compressed -b "$jar" -D "$work/headers" -o "$work/body" -w '%{size_download}' "$base$1"; }

sign_in || { echo "Could not sign in" >&2; exit 1; }
action=$(curl -s "$base/plan/2016-17/table" | grep -o '/plan/2016-17/actions/[A-Za-z0-9._-]*' | head -n 1)

echo "## Page weight"
echo
echo "| page | first view kB (goal 50) | later kB (goal 15) | of it JavaScript kB (goal 15) | requests (goal 6) | elsewhere |"
echo "| --- | --- | --- | --- | --- | --- |"
for page in / /plan /plan/2016-17 /plan/2016-17/table "$action" /sign-in /desk /desk/partnership/agencies; do
    html=$(fetch "$page")
    cp "$work/body" "$work/page"
    elsewhere=$(grep -oE '<(script|link|img)[^>]+(src|href)="https?://[^"]*' "$work/page" | grep -vc "$base" || true)
    total=$html later=$html scripts=0 requests=1
    # Style sheets, scripts, pictures and icons that the page names, and what the scripts import.
    mapfile -t parts < <(grep -oE '<(script|link|img)[^>]+(src|href)="/[^"]+' "$work/page" | grep -vE 'rel="(canonical|alternate)"' \
        | sed 's/.*"//' | sort -u)
    for part in "${parts[@]}"; do
        bytes=$(fetch "$part")
        requests=$((requests + 1)) total=$((total + bytes))
        [[ $part != *.js ]] || scripts=$((scripts + bytes))
        grep -qi '^cache-control:.*immutable' "$work/headers" || later=$((later + bytes))
    done
    printf '| `%s` | %s | %s | %s | %s | %s |\n' "$page" \
        "$(awk "BEGIN { printf \"%.1f\", $total / 1000 }")" "$(awk "BEGIN { printf \"%.1f\", $later / 1000 }")" \
        "$(awk "BEGIN { printf \"%.1f\", $scripts / 1000 }")" "$requests" "$elsewhere"
done
