#!/usr/bin/env bash
# SQL statements for each page, as the database counts them, with few rows and with many: W8. At most 12, and the same number.
source "$(dirname "$0")/lib.sh"

if [[ -z "${BENCH_RUNNING:-}" ]]; then
    start_database
    serve --database "$address"
fi
sign_in || { echo "Could not sign in" >&2; exit 1; }

# A partnership whose newest year has 3 actions; the pages of bench-001 have many.
partnership() { [[ -n "$(sql -c "select 1 from partnership.partnership where slug = '$1'")" ]]; }
if ! partnership bench-001; then
    sql -f "$home/bench/load.sql" >"$work/load.log"
fi
if ! partnership few-001; then
    # The same load, small, under another name.
    sed "s/'bench-%s'/'few-%s'/" "$home/bench/load.sql" >"$work/few.sql"
    sql -v partnerships=1 -v actions=3 -f "$work/few.sql" >"$work/few.log"
fi

# Statements of one request: the least of three, since the program tidies its sessions now and then. Beginning and ending a
# transaction are no statements of the page.
statements() {
    local run
    for run in 1 2 3; do
        sql -c 'select pg_stat_statements_reset()' >/dev/null
        curl -s -o "$work/body" -w '%{http_code}' "${@:2}" "$base$1" >"$work/status"
        sql -c "select coalesce(sum(calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid
                where r.rolname in ('foreland_app', 'foreland_owner')
                  and query !~* '^\s*(begin|commit|rollback|set|show|reset|discard|start transaction)'"
    done | sort -n | head -n 1
}

pages() {
    # Routes without a parameter, which answer a GET.
    if [[ -f "$home/docs/routes.md" ]]; then
        sed -n 's/^| `\(\/[^{`]*\)` | \(.*GET.*\|any\) |.*/\1/p' "$home/docs/routes.md" | grep -v '^/set-up'
    else
        printf '%s\n' / /plan /plan/compare /sign-in /desk /desk/partnership/agencies /desk/partnership/people /desk/partnership/posts
    fi
    printf '%s\n' /plan/2023-24 /plan/2023-24/table /plan/2023-24/by-agency /plan/2023-24/facts '/plan/2023-24/table?format=csv' \
        /plan/2023-24/actions/A-01 '/plan/compare?from=2022-23&to=2023-24' /plans/community-safety-plan
}

echo "## SQL statements for each page (goal: at most 12, not growing with rows)"
echo
echo "| page | public, few rows | public, many | signed in, few | signed in, many | status | |"
echo "| --- | --- | --- | --- | --- | --- | --- |"
pages | sort -u | while read -r page; do
    counts=()
    for slug in few-001 bench-001; do counts+=("$(statements "/p/$slug$page")"); done
    for slug in few-001 bench-001; do counts+=("$(statements "/p/$slug$page" -b "$(cookie)")"); done
    verdict=
    for count in "${counts[@]}"; do ((count <= 12)) || verdict='**more than 12**'; done
    [[ ${counts[0]} == "${counts[1]}" && ${counts[2]} == "${counts[3]}" ]] || verdict+=' **grows**'
    echo "| \`$page\` | ${counts[0]} | ${counts[1]} | ${counts[2]} | ${counts[3]} | $(cat "$work/status") | $verdict |"
done
