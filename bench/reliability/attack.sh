#!/usr/bin/env bash
# wapiti and sqlmap against a throw-away copy of the example, as the public and signed in as its coordinator: T38, T39. What they found is printed.
source "$(dirname "$0")/../lib.sh"
need wapiti wapiti
need sqlmap sqlmap
need curl curl
minutes=${ATTACK_MINUTES:-5}

serve
for who in public coordinator; do
    cookie=()
    if [[ $who == coordinator ]]; then
        sign_in || { echo "Could not sign in" >&2; exit 1; }
        cookie=(-H "Cookie: $(cookie)")
    fi
    echo "wapiti as $who…" >&2
    # Signing out and ending sessions would end the visit.
    wapiti -u "$base/" --scope folder -m all --flush-session -f json -o "$work/wapiti.$who.json" "${cookie[@]}" \
        -x "$base/sign-out" -x "$base/desk/partnership/account/*" --max-scan-time $((minutes * 60)) --no-bugreport >"$work/wapiti.$who.log" 2>&1 || true
    echo "sqlmap as $who…" >&2
    timeout $((minutes * 60)) sqlmap -u "$base/" ${cookie:+--cookie="$(cookie)"} --forms --crawl=3 --batch --level 3 --risk 2 --smart \
        --crawl-exclude='sign-out|account' --output-dir="$work/sqlmap.$who" >"$work/sqlmap.$who.log" 2>&1 || true
done

echo "## Scanners, at most $minutes minutes each"
echo
for who in public coordinator; do
    python3 - "$work/wapiti.$who.json" "$who" <<'PYTHON'
import json, sys
try:
    report = json.load(open(sys.argv[1]))
except OSError:
    print(f"wapiti as {sys.argv[2]}: wrote no report")
    sys.exit()
found = [(kind, f.get("level"), f.get("method"), f.get("path"), f.get("info")) for kind, fs in report["vulnerabilities"].items() for f in fs]
print(f"wapiti as {sys.argv[2]}: {report['infos'].get('crawled_pages_nbr', '?')} pages, {len(found)} findings")
for kind, level, method, path, info in found[:20]:
    print(f"* {kind} (level {level}): {method} {path}: {info[:200]}")
PYTHON
    echo "sqlmap as $who: $(grep -c 'testing URL\|testing form' "$work/sqlmap.$who.log") addresses and forms, $(grep -ci 'is vulnerable\|injectable$' "$work/sqlmap.$who.log") injectable"
done
echo
echo "Errors (5xx) in the program's log: $(grep -c '"5[0-9][0-9]' "$data"/logs/*.log 2>/dev/null | awk -F: '{ n += $NF } END { print n + 0 }')"
