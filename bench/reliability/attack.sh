#!/usr/bin/env bash
# wapiti and sqlmap against a throw-away copy of the example, as the public and signed in as its coordinator (and, for the forms only they may open,
# as its administrator): T38, T39. What they found is printed,
# and every answer of 500 and more. About half an hour; ATTACK_MINUTES (10) is the most for each of the scans.
#
# The scanners go through fresh_forms.py: else a form's token, good for one answer, would let only the first attack on each form arrive.
source "$(dirname "$0")/../lib.sh"
need wapiti wapiti
need sqlmap sqlmap
need python3 python3
minutes=${ATTACK_MINUTES:-10}
here=$(dirname "$(readlink -f "$0")")

serve
declare -A door=([public]=$((port + 2)) [coordinator]=$((port + 3)) [administrator]=$((port + 4)))
for who in administrator coordinator; do
    sign_in "$who@thanet.example" || { echo "Could not sign in" >&2; exit 1; }
    # The first page after signing in makes the token that all forms of the session carry.
    curl -s -o /dev/null -b "$jar" "$base/desk"
    python3 "$here/fresh_forms.py" "${door[$who]}" "$port" "$work/faults.$who" "$(cookie)" & started+=($!)
done
python3 "$here/fresh_forms.py" "${door[public]}" "$port" "$work/faults.public" & started+=($!)
for ((tries = 0; tries < 100; tries++)); do curl -s -o /dev/null "http://localhost:${door[coordinator]}/plan" && break; sleep 0.1; done

# The year in force that the example makes up for the day of its first start.
year=$(curl -s -o /dev/null -b "$jar" -w '%{redirect_url}' "$base/desk/delivery" | sed 's|.*/||')
action="/desk/delivery/updates/$year/$year/Q1/F1-01"
plan=$(curl -s "$base/plan/2016-17/table" | grep -o '/plan/2016-17/actions/[A-Za-z0-9._-]*' | sed -n 1p)
[[ -n $year && -n $plan ]] || { echo "The example is not as expected" >&2; exit 1; }

# Addresses whose questions become SQL, or might; the forms of the others are filled in.
addresses_public=("/plan/2016-17/table?sort=title&f.title=a&f.lead=a" "/plan/compare?from=2015-16&to=2016-17" "/sign-in?next=/desk"
    "/api/v1/plans?limit=5&after=a" "/api/v1/agencies?limit=5&after=a" "/progress?x=1" "$plan?x=1")
forms_public=(/sign-in /forgot-password)
addresses_coordinator=("/desk/partnership/agencies?sort=name&f.name=a&f.kind=a" "/desk/partnership/people?sort=name&f.name=a"
    "/desk/partnership/journal/search?person=a&noun=a&nounKind=plan.action&kind=CHANGED&from-day=1&from-month=1&from-year=2020&until-day=1&until-month=1&until-year=2030"
    "/desk/assessment/explore?area=E07000114&to=2024-12" "/desk/assessment/explore/series?area=E07000114&type=Burglary&to=2024-12&all=true"
    "/desk/assessment/explore/districts?area=E07000114&type=Burglary&to=2024-12&family=a" "/desk/assessment/explore/places?area=E07000114&type=Burglary&to=2024-12"
    "/desk/delivery/activities/$year/$year?sort=date&f.kind=a&f.place=a" "/desk/delivery/overview/$year/$year/actions?sort=reference&f.title=a"
    "/desk/plan/versions/2017-20/as-of?on-day=1&on-month=1&on-year=2018" "/desk/governance/decisions?sort=number&f.matter=a"
    "/desk/evidence/datasets?sort=name&f.name=a" "/desk/partnership/mail?sort=to&f.to=a")
addresses_administrator=()
forms_administrator=(/desk/partnership/webhooks /desk/house/mail /desk/partnership/partnerships/add)
forms_coordinator=(/desk/partnership/agencies/add /desk/partnership/people/add /desk/partnership/posts/add /desk/delivery/activities/record
    /desk/delivery/activities/kinds "$action" /desk/plan/edit/_new "/desk/plan/edit/2017-20/focus-areas" "/desk/plan/edit/2017-20/header"
    /desk/governance/bodies/new /desk/governance/meetings/new /desk/partnership/reminders)

# sqlmap on each of them, two minutes at most; what it says of an address goes to one log. A parameter that nothing answers to is left after
# the first tries (--smart), but for those of the public and of the journal's search.
inject() {
    local who=$1 until=$((SECONDS + minutes * 60)) left page finished=0 of smart forms_too
    local -n addresses=addresses_$who forms=forms_$who
    local common=(--batch --level 3 --risk 2 --dbms=postgresql --time-sec=2 --threads=2 --skip-waf --param-exclude='^(_csrf|_form|foreland|__Host-foreland)$'
        --skip=user-agent,referer,host,cookie --disable-coloring --output-dir="$work/sqlmap.$who")
    of=$((${#addresses[@]} + ${#forms[@]}))
    for page in "${addresses[@]}" "${forms[@]/#/form:}"; do
        left=$((until - SECONDS))
        ((left > 0)) || break
        smart=--smart forms_too=
        [[ $page != form:* ]] || forms_too=--forms
        [[ $who != public && $page != *journal/search* ]] || smart=
        if timeout "$((left < 120 ? left : 120))" sqlmap -u "http://localhost:${door[$who]}${page#form:}" $forms_too $smart "${common[@]}"; then
            finished=$((finished + 1))
        fi
    done >"$work/sqlmap.$who.log" 2>&1
    echo "$finished of $of" >"$work/sqlmap.$who.tried"
}

# Not ssrf, wapp and nikto, which ask the internet; not buster and brute_login_form, which need their lists of words.
attack() {
    wapiti -u "http://localhost:${door[$1]}/" --scope folder -m "backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss" \
        --flush-session --store-session "$work/wapiti.$1" -f json -o "$work/wapiti.$1.json" -d 4 --max-links-per-page 40 --max-files-per-dir 12 \
        --max-scan-time $((minutes * 20)) --max-attack-time $((minutes * 4)) --skip _csrf --skip _form --no-bugreport >"$work/wapiti.$1.log" 2>&1 || true
}

for who in public coordinator administrator; do
    echo "sqlmap and wapiti as $who…" >&2
    inject "$who" &
    injecting=$!
    [[ $who == administrator ]] || attack "$who"
    wait "$injecting"
done

echo "## Scanners, at most $minutes minutes each; $(version)"
echo
for who in public coordinator administrator; do
    [[ $who == administrator ]] || python3 - "$work/wapiti.$who.json" "$who" <<'PYTHON'
import json, sys
try:
    report = json.load(open(sys.argv[1]))
except OSError:
    print(f"* wapiti as {sys.argv[2]}: wrote no report")
    sys.exit()
found = [(kind, f.get("level"), f.get("method"), f.get("path"), f.get("info")) for part in ("vulnerabilities", "anomalies")
         for kind, fs in report[part].items() for f in fs]
print(f"* wapiti as {sys.argv[2]}: {report['infos'].get('crawled_pages_nbr', report['infos'].get('crawled_pages', '?'))} pages, {len(found)} findings")
for kind, level, method, path, info in found[:40]:
    print(f"  * {kind} (level {level}): {method} {path}: {info[:200]}")
PYTHON
    log="$work/sqlmap.$who.log"
    echo "* sqlmap as $who: $(cat "$work/sqlmap.$who.tried") addresses and forms to their end, $(grep -cE "parameter '.*' (does not seem|appears|is)|tested parameters" "$log" || true) verdicts," \
        "$(grep -cE "is vulnerable|identified the following injection" "$log" || true) injectable, $(grep -c 'all tested parameters do not appear to be injectable' "$log" || true) pages with nothing"
done
echo "* answers of 500 and more, or none: $(cat "$work"/faults.* | wc -l)"
cut -c 1-200 "$work"/faults.* | sort | uniq -c | sort -rn | head -n 20
