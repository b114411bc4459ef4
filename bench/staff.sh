#!/usr/bin/env bash
# How long staff wait with fifty of them at work at once, each opening a page a second, in a large installation: W2 (without cases).
source "$(dirname "$0")/lib.sh"
need python3 python3
users=${BENCH_USERS:-50} seconds=${BENCH_SECONDS:-120}

if [[ -z "${BENCH_RUNNING:-}" ]]; then
    start_database
    serve --database "$address"
    sql ${BENCH_SIZE:-} -f "$home/bench/load.sql" >"$work/load.log"
fi

# Each user has a session of their own.
for ((user = 0; user < users; user++)); do
    sign_in || { echo "Could not sign in" >&2; exit 1; }
    cookie
done >"$work/cookies.txt"

# The pages without anything in their address, those of the year in force that the example makes up, and those of a plan among 50,000 actions.
year=$(sql -c "select p.reference from plan.annual_action_plan y join plan.plan p on p.id = y.plan_id where y.status = 'LIVE' limit 1")
{
    sed -n 's/^| `\(\/desk[^{`]*\)` | \(.*GET.*\|any\) |.*/\1/p' "$home/docs/routes.md"
    printf '%s\n' "/desk/delivery/overview/$year/$year" "/desk/delivery/overview/$year/$year/actions" "/desk/delivery/overview/$year/$year/measures" \
        "/desk/delivery/updates/rounds/$year/$year/Q1" "/desk/delivery/updates/$year/$year/Q1/F1-01" "/desk/delivery/activities/$year/$year" \
        "/desk/delivery/activities/$year/$year/totals" "/desk/delivery/closing/$year/$year" "/desk/delivery/closing/$year/$year/report" \
        "/desk/delivery/closing/family/$year/$year/F1-01" "/desk/plan/life/$year" "/desk/plan/life/$year/$year" "/desk/plan/edit/$year" \
        "/desk/plan/edit/$year/order" "/desk/plan/edit/$year/actions/$year/F1-01" "/desk/plan/versions/$year" \
        "/desk/plan/versions/$year/as-of?on-day=1&on-month=1&on-year=2030"
    printf '/p/bench-001%s\n' /desk /plan/2023-24/table /plan/2023-24/actions/A-07 /desk/plan/edit/community-safety-plan \
        /desk/plan/edit/community-safety-plan/actions/2023-24/A-07 /desk/plan/life/community-safety-plan/2023-24 /desk/partnership/agencies \
        /desk/plan/versions/community-safety-plan
} | sort -u | while read -r page; do
    answer=$(curl -s -o /dev/null -w '%{http_code}' -H "Cookie: $(head -n 1 "$work/cookies.txt")" "$base$page")
    # A page that only leads to another, and a round, which begins when its quarter is over, are left out.
    if [[ $answer == 200 ]]; then echo "$page"; else echo "$page answered $answer and is left out" >&2; fi
done >"$work/pages.txt"

echo "## Staff: $users users, a page a second each, $seconds s, $(wc -l <"$work/pages.txt") pages; $(sql -c 'select count(*) from plan.action') actions, $(sql -c 'select count(*) from partnership.partnership') partnerships"
echo
echo "$(machine)"
echo
# Once unmeasured, so that the compiler of the runtime has seen the pages.
python3 "$home/bench/staff.py" "$port" "$((seconds / 2))" "$work/cookies.txt" "$work/pages.txt" >"$work/warm-up.txt"
python3 "$home/bench/staff.py" "$port" "$seconds" "$work/cookies.txt" "$work/pages.txt"
