#!/usr/bin/env bash
# Lighthouse in its mobile simulation: A1, A2. Fetched with npm, which needs its registry; without, the report says so.
source "$(dirname "$0")/lib.sh"
lighthouse=lighthouse@12.8.2
runs=${BENCH_RUNS:-3}

echo "## Lighthouse 12.8.2, mobile simulation, medians of $runs"
echo
if ! command -v npx >/dev/null || ! npx --yes "$lighthouse" --version >"$work/lighthouse.log" 2>&1; then
    echo "Not measured: $lighthouse could not be installed here (it wants npx of Node 20 and npm's registry)."
    exit
fi
[[ -n "${BENCH_RUNNING:-}" ]] || serve
CHROME_PATH=${CHROME_PATH:-$(command -v chromium || true)}
export CHROME_PATH

echo "| page | performance | accessibility | best practices | LCP s (goal 1.2) | TBT ms (goal 0) | CLS (goal 0) |"
echo "| --- | --- | --- | --- | --- | --- | --- |"
for page in / /plan /plan/2016-17 /sign-in; do
    rm -f "$work"/lighthouse-*.json
    for ((run = 0; run < runs; run++)); do
        npx --yes "$lighthouse" "$base$page" --quiet --output=json --output-path="$work/lighthouse-$run.json" \
            --only-categories=performance,accessibility,best-practices \
            --chrome-flags='--headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync' \
            >>"$work/lighthouse.log" 2>&1 || true
    done
    node -e '
        const reports = process.argv.slice(2).map(f => JSON.parse(require("fs").readFileSync(f)));
        const median = read => { const v = reports.map(read).sort((a, b) => a - b); return v[Math.floor(v.length / 2)]; };
        const score = c => Math.round(100 * median(r => r.categories[c].score));
        const audit = (a, per, digits) => (median(r => r.audits[a].numericValue) / per).toFixed(digits);
        console.log(`| \`${process.argv[1]}\` | ${score("performance")} | ${score("accessibility")} | ${score("best-practices")} | `
            + `${audit("largest-contentful-paint", 1000, 2)} | ${audit("total-blocking-time", 1, 0)} | ${audit("cumulative-layout-shift", 1, 3)} |`);
    ' "$page" "$work"/lighthouse-*.json || echo "| \`$page\` | no report: see $work/lighthouse.log | | | | | |"
done
