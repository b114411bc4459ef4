#!/usr/bin/env bash
# wapiti and sqlmap against a throw-away copy of the example, as the public and signed in as its coordinator (and, for the forms only they may open,
# as its administrator): T38, T39. What they found is printed, what they did not finish, and every answer of 500 and more.
#   ATTACK_AS="public coordinator administrator"   who attacks
#   ATTACK_WITH="sqlmap wapiti"                    with what
#   ATTACK_MINUTES=10                              the most for each of the scans
#   ATTACK_AT_ONCE=1                               addresses that sqlmap tries at once; more only on a machine with nothing else to do, since
#                                                  it takes a slow answer for a database that was put to sleep
#
# The scanners go through fresh_forms.py: else a form's token, good for one answer, would let only the first attack on each form arrive.
source "$(dirname "$0")/../lib.sh"
need wapiti wapiti
need sqlmap sqlmap
need python3 python3
minutes=${ATTACK_MINUTES:-10}
at_once=${ATTACK_AT_ONCE:-1}
read -ra everybody <<<"${ATTACK_AS:-public coordinator administrator}"
tools=${ATTACK_WITH:-sqlmap wapiti}
here=$(dirname "$(readlink -f "$0")")

serve
declare -A door=([public]=$((port + 2)) [coordinator]=$((port + 3)) [administrator]=$((port + 4)))
for who in administrator coordinator; do
    sign_in "$who@thanet.example" || { echo "Could not sign in" >&2; exit 1; }
    # The first page after signing in makes the token that all forms of the session carry.
    curl -s -o /dev/null -b "$jar" "$base/desk"
    # Read here: in the background it would be read after the next one signs in.
    signed_in=$(cookie)
    python3 "$here/fresh_forms.py" "${door[$who]}" "$port" "$work/faults.$who" "$signed_in" & started+=($!)
done
python3 "$here/fresh_forms.py" "${door[public]}" "$port" "$work/faults.public" & started+=($!)
for ((tries = 0; tries < 100; tries++)); do curl -s -o /dev/null "http://localhost:${door[coordinator]}/plan" && break; sleep 0.1; done

# The year in force that the example makes up for the day of its first start.
year=$(curl -s -o /dev/null -b "$jar" -w '%{redirect_url}' "$base/desk/delivery" | sed 's|.*/||')
action="/desk/delivery/updates/$year/$year/Q1/F1-01"
plan=$(curl -s "$base/plan/2016-17/table" | grep -o '/plan/2016-17/actions/[A-Za-z0-9._-]*' | sed -n 1p)
[[ -n $year && -n $plan ]] || { echo "The example is not as expected" >&2; exit 1; }

# Addresses whose questions become SQL, or might; the forms of the others are filled in. What a table sorts and filters by never reaches a
# statement: one class reads it for all tables (foreland.govuk.table), so one table for each visitor is enough. A star is a part of the address.
addresses_public=("/plan/2016-17/table?sort=title&f.title=a&f.lead=a" "/plan/compare?from=2015-16&to=2016-17" "/sign-in?next=/desk"
    "/api/v1/plans?limit=5&after=a" "/api/v1/agencies?limit=5&after=a" "/plan/2016-17*" "$plan*")
forms_public=(/sign-in /forgot-password)
addresses_coordinator=("/desk/partnership/people?sort=name&f.name=a"
    "/desk/assessment/explore?area=E07000114&to=2024-12" "/desk/assessment/explore/series?area=E07000114&type=Burglary&to=2024-12&all=true"
    "/desk/assessment/explore/districts?area=E07000114&type=Burglary&to=2024-12&family=a" "/desk/assessment/explore/places?area=E07000114&type=Burglary&to=2024-12"
    "/desk/delivery/overview/$year*/$year*/actions" "/desk/plan/versions/2017-20*/as-of?on-day=1&on-month=1&on-year=2018" "$action*")
# The journal's search reads twelve things from its address: the last, since it takes as long as all the others.
addresses_last=("/desk/partnership/journal/search?person=a&noun=a&noun-kind=plan.action&kind=CHANGED&from-day=1&from-month=1&from-year=2020&until-day=1&until-month=1&until-year=2030")
addresses_administrator=()
forms_administrator=(/desk/partnership/webhooks /desk/house/mail /desk/partnership/partnerships/add)
forms_coordinator=(/desk/partnership/agencies/add /desk/partnership/people/add /desk/partnership/posts/add /desk/delivery/activities/record
    /desk/delivery/activities/kinds "$action" /desk/plan/edit/_new "/desk/plan/edit/2017-20/focus-areas" "/desk/plan/edit/2017-20/header"
    /desk/governance/bodies/new /desk/governance/meetings/new /desk/partnership/reminders)

# sqlmap on one of them, two minutes at most, or five where every parameter is tried to its end; what it says goes to a log of its own. A parameter that nothing answers to is left after the first
# tries (--smart), but for those of the public and of the journal's search. Of its techniques the three that need no result on the page: what a
# UNION can be put into also answers to a condition (B) or a sleep (S, T), and an error is an answer of 500, which fresh_forms.py notes.
inject_one() {
    local who=$1 number=$2 page=$3 left=$(($4 - $(date +%s))) most=120 smart=(--smart) forms_too=()
    ((left > 0)) || return 0
    [[ $page != form:* ]] || forms_too=(--forms)
    [[ $who != public && $page != *journal/search* ]] || { smart=() most=300; }
    # Marked parts of an address alone are tried where there are any.
    if timeout "$((left < most ? left : most))" sqlmap -u "http://localhost:${door[$who]}${page#form:}" "${forms_too[@]}" "${smart[@]}" --batch --level 3 --risk 2 \
        --technique=BST --dbms=postgresql --time-sec=2 --threads=2 --skip-waf --param-exclude='^(_csrf|_form|foreland|__Host-foreland)$' \
        --skip=user-agent,referer,host,cookie --disable-coloring --output-dir="$work/sqlmap.$who.$number" >"$work/sqlmap.$who.$number.log" 2>&1; then
        echo "$page" >>"$work/sqlmap.$who.finished"
    fi
}

inject() {
    local who=$1 until=$(($(date +%s) + minutes * 60)) page number=0 working=0
    local -n addresses=addresses_$who forms=forms_$who
    local pages=("${addresses[@]}" "${forms[@]/#/form:}")
    [[ $who != coordinator ]] || pages+=("${addresses_last[@]}")
    : >"$work/sqlmap.$who.finished"
    printf '%s\n' "${pages[@]}" >"$work/sqlmap.$who.all"
    for page in "${pages[@]}"; do
        ((working < at_once)) || { wait -n || true; working=$((working - 1)); }
        number=$((number + 1))
        inject_one "$who" "$number" "$page" "$until" &
        working=$((working + 1))
    done
    wait
}

# Not ssrf, wapp and nikto, which ask the internet; not buster and brute_login_form, which need their lists of words. Of each kind of page a few:
# what orders a table and its form as a file are left alone (one class reads them all), and of the files of a folder eight are looked at. (Leaving
# addresses out by a pattern, -x, ends wapiti 3.0.4 of Debian with an error.)
attack() {
    wapiti -u "http://localhost:${door[$1]}/" --scope folder -m "backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss" \
        --flush-session --store-session "$work/wapiti.$1" -f json -o "$work/wapiti.$1.json" -d 3 --max-links-per-page 30 --max-files-per-dir 8 --max-parameters 12 \
        --max-scan-time $((minutes * 30)) --max-attack-time $((minutes * 10)) --skip _csrf --skip _form --skip sort --skip format --no-bugreport >"$work/wapiti.$1.log" 2>&1 || true
}

for who in "${everybody[@]}"; do
    echo "$tools as $who…" >&2
    [[ $tools != *sqlmap* ]] || { inject "$who" & injecting=$!; }
    [[ $tools != *wapiti* || $who == administrator ]] || attack "$who"
    [[ $tools != *sqlmap* ]] || wait "$injecting"
done

echo "## Scanners, at most $minutes minutes each; $(version)"
echo
for who in "${everybody[@]}"; do
    [[ $tools != *wapiti* || $who == administrator ]] || python3 - "$work/wapiti.$who.json" "$who" <<'PYTHON'
import json, sys
try:
    report = json.load(open(sys.argv[1]))
except OSError:
    print(f"* wapiti as {sys.argv[2]}: **wrote no report**")
    sys.exit()
found = [(kind, f.get("level"), f.get("method"), f.get("path"), f.get("info")) for part in ("vulnerabilities", "anomalies")
         for kind, fs in report[part].items() for f in fs]
print(f"* wapiti as {sys.argv[2]}: {report['infos'].get('crawled_pages_nbr', report['infos'].get('crawled_pages', '?'))} pages, {len(found)} findings")
for kind, level, method, path, info in found[:40]:
    print(f"  * {kind} (level {level}): {method} {path}: {info[:200]}")
PYTHON
    [[ $tools != *wapiti* || $who == administrator ]] || echo "* wapiti as $who cut short: $(grep -ciE 'max (attack|scan) time|reached' "$work/wapiti.$who.log" || true) of its modules"
    [[ $tools == *sqlmap* ]] || continue
    echo "* sqlmap as $who: $(wc -l <"$work/sqlmap.$who.finished") of $(wc -l <"$work/sqlmap.$who.all") addresses and forms to their end," \
        "$(cat "$work"/sqlmap."$who".*.log | grep -cE "parameter '.*' (does not seem|appears|is)|tested parameters" || true) verdicts," \
        "$(cat "$work"/sqlmap."$who".*.log | grep -cE "is vulnerable|identified the following injection" || true) injectable"
    grep -vxFf "$work/sqlmap.$who.finished" "$work/sqlmap.$who.all" | sed 's/^/  * not finished: /' || true
done
echo "* answers of 500 and more, or none: $(cat "$work"/faults.* | wc -l)"
cut -c 1-200 "$work"/faults.* | sort | uniq -c | sort -rn | head -n 20
