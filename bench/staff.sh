#!/usr/bin/env bash
# How long staff wait with fifty of them at work at once, each opening a page a second, in a large installation: W2 (without cases).
source "$(dirname "$0")/lib.sh"
need wrk wrk
users=${BENCH_USERS:-50} seconds=${BENCH_SECONDS:-60}

start_database
serve --database "$address"
sql ${BENCH_SIZE:-} -f "$home/bench/load.sql" >"$work/load.log"

# Each user has a session of their own.
cookies=()
for ((user = 0; user < users; user++)); do
    sign_in || { echo "Could not sign in" >&2; exit 1; }
    cookies+=("$(cookie)")
done

# The year in force that the example makes up for the day of its first start.
year=$(sql -c "select p.reference from plan.annual_action_plan y join plan.plan p on p.id = y.plan_id where y.status = 'LIVE' limit 1")
pages=(/desk /desk/delivery/updates "/desk/delivery/overview/$year/$year" "/desk/delivery/overview/$year/$year/actions"
    "/desk/delivery/updates/rounds/$year/$year/Q1" "/desk/delivery/updates/$year/$year/Q1/F1-01" "/desk/delivery/activities/$year/$year"
    "/desk/delivery/closing/$year/$year" "/desk/plan/life/$year/$year" /desk/plan/changes
    /p/bench-001/desk /p/bench-001/desk/plan/edit/community-safety-plan)
open=()
for page in "${pages[@]}"; do
    answer=$(curl -s -o /dev/null -w '%{http_code}' -H "Cookie: ${cookies[0]}" "$base$page")
    # A round begins when its quarter is over: at the start of a year there is none to look at.
    if [[ $answer == 200 ]]; then open+=("$page"); else echo "$page answered $answer and is left out" >&2; fi
done

# After each answer a user reads for a second; that second is not counted as waiting.
{
    printf 'local pages = {%s}\n' "$(printf '"%s",' "${open[@]}")"
    printf 'local cookies = {%s}\n' "$(printf '"%s",' "${cookies[@]}")"
    cat <<'LUA'
local turn = 0
function delay() return 1000 end
function request()
    turn = turn + 1
    return wrk.format("GET", pages[turn % #pages + 1],
        { ["Cookie"] = cookies[turn % #cookies + 1], ["Accept-Encoding"] = "gzip" })
end
function done(summary, latency, requests)
    local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
    io.write(string.format("| %d | %.1f | %.0f | %.0f | %.0f | %.0f | %d |\n", summary.requests,
        summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(95) / 1000,
        latency:percentile(99) / 1000, latency.max / 1000, failed))
end
LUA
} >"$work/staff.lua"
# Once unmeasured, so that the compiler of the runtime has seen the pages.
wrk -t1 -c"$users" -d"$((seconds / 4 + 1))s" -s "$work/staff.lua" "$base" >/dev/null

echo "## Staff: $users users, a page a second each, $seconds s, ${#open[@]} pages; $(sql -c 'select count(*) from plan.action') actions, $(sql -c 'select count(*) from partnership.partnership') partnerships"
echo
echo "$(machine)"
echo
echo "| requests | a second | p50 ms | p95 ms | p99 ms | longest ms | failures |"
echo "| --- | --- | --- | --- | --- | --- | --- |"
wrk -t1 -c"$users" -d"${seconds}s" -s "$work/staff.lua" "$base" | grep '^|'
