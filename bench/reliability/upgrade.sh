#!/usr/bin/env bash
# A rolling upgrade of two nodes behind HAProxy, from an older version (OLD, by default the commit before the newest migration; a revision, or a
# folder that holds it) to this one, while people read and edit: T9. Old and new run over one database for a while. Prints what was answered,
# and how; ends with 1 when anything failed.
#   OLD=v0.1 bench/reliability/upgrade.sh
source "$(dirname "$0")/../lib.sh"
need haproxy haproxy
need curl curl
old=${OLD:-$(git -C "$home" rev-list -1 "$(git -C "$home" log -1 --format=%h -- src/main/resources/db/migration)^")}
# The port of the benches is the door; the nodes stand behind it.
door=$port first=$((port + 3)) second=$((port + 4))

if [[ -d $old ]]; then
    former=$(readlink -f "$old")
else
    former="$work/old"
    git -C "$home" worktree add -q --detach "$former" "$old"
    trap 'finish; git -C "$home" worktree remove --force "$former"' EXIT
fi
"$former/foreland" --version >&2
"$home/foreland" --version >&2
start_database
FORELAND_SECRET=$(head -c 32 /dev/urandom | base64)
export FORELAND_SECRET

# node PROGRAM PORT NAME: starts a node and waits until it is ready; its process is in $node.
node() {
    "$1/foreland" serve --port "$2" --data "$work/$3" $(drains "$1") --database "$address" >"$work/$3.log" 2>&1 &
    node=$!
    started+=("$node")
    local tries
    for ((tries = 0; tries < 1200; tries++)); do
        [[ $(curl -s -o /dev/null -w '%{http_code}' "http://localhost:$2/actuator/health/readiness") == 200 ]] && return
        kill -0 "$node" 2>/dev/null || { cat "$work/$3.log" >&2; exit 1; }
        sleep 0.1
    done
    exit 1
}
drains() { if "$1/foreland" serve --help | grep -q -- --drain; then echo --drain 3; fi; }

cat >"$work/haproxy.cfg" <<EOF
defaults
  mode http
  timeout connect 1s
  timeout client 60s
  timeout server 30s
  timeout check 2s
  retries 3
  option redispatch 1
  retry-on conn-failure empty-response
frontend door
  bind 127.0.0.1:$door
  default_backend nodes
backend nodes
  balance roundrobin
  option httpchk GET /actuator/health/readiness
  http-check disable-on-404
  default-server check inter 500ms fastinter 250ms fall 2 rise 1
  server first 127.0.0.1:$first
  server second 127.0.0.1:$second
EOF
node "$former" "$first" first
old_first=$node
node "$former" "$second" second
old_second=$node
haproxy -db -f "$work/haproxy.cfg" >/dev/null 2>&1 &
started+=($!)
# HAProxy needs a moment to listen.
for ((tries = 0; tries < 100; tries++)); do curl -s -o /dev/null "$base/plan" && break; sleep 0.1; done
sign_in || { echo "Could not sign in" >&2; exit 1; }
# The first page after signing in makes the token that all forms of the session carry.
curl -s -o /dev/null -b "$jar" "$base/desk"

ask() { while [[ ! -e $work/enough ]]; do curl -s -o /dev/null -w '%{http_code}\n' -b "$jar" "$base$1"; sleep 0.05; done; }
edit() {
    local token number=0 form
    token=$(curl -s -b "$jar" "$base/desk/partnership/agencies/add" | sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' | head -n 1)
    while [[ ! -e $work/enough ]]; do
        form=$(cat /proc/sys/kernel/random/uuid)
        ((++number))
        curl -s -o /dev/null -w '%{http_code}\n' -b "$jar" --data-urlencode "_csrf=$token" -d "_form=$form" -d kind=INVITEE \
            -d "name=Upgrade $1 $number" "$base/desk/partnership/agencies/add"
        sleep 0.1
    done
}
# Comes in again and again: the page to sign in is of one node, and whichever comes next takes what was entered.
visit() {
    local own="$work/visitor" token
    while [[ ! -e $work/enough ]]; do
        rm -f "$own"
        token=$(curl -s -c "$own" "$base/sign-in" | sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' | head -n 1)
        curl -s -o /dev/null -w '%{http_code}\n' -b "$own" -c "$own" --data-urlencode "_csrf=$token" \
            -d email=coordinator@thanet.example -d password=north-foreland-light-1499 "$base/sign-in"
        sleep 0.5
    done
}
ask /plan >"$work/answers.plan" & asking=($!)
ask /desk >"$work/answers.desk" & asking+=($!)
ask /progress >"$work/answers.progress" & asking+=($!)
edit A >"$work/answers.editA" & asking+=($!)
edit B >"$work/answers.editB" & asking+=($!)
visit >"$work/answers.visit" & asking+=($!)

roll() {
    echo "$2 goes…" >&2
    kill -TERM "$1"
    wait "$1" || true
    node "$home" "$3" "$2"
    echo "$2 is back, new" >&2
    # Both versions at work for a while.
    sleep 10
}
sleep 5
roll "$old_second" second "$second"
roll "$old_first" first "$first"
sleep 3
touch "$work/enough"
wait "${asking[@]}"

echo "## Rolling upgrade from $(git -C "$former" rev-parse --short HEAD) to $(version)"
echo
echo "| requests | answers 200 or 302 | others |"
echo "| --- | --- | --- |"
for kind in plan desk progress editA editB visit; do
    awk -v kind="$kind" '{ n++; if ($1 == 200 || $1 == 302) ok++; else other[$1]++ }
        END { list = ""; for (code in other) list = list code " (" other[code] ") "; printf "| %s: %d | %d | %s |\n", kind, n, ok, list == "" ? "none" : list }' \
        "$work/answers.$kind"
done
echo
saved=$(grep -c 302 "$work/answers.editA" "$work/answers.editB" | awk -F: '{ n += $2 } END { print n }')
kept=$(sql -c "select count(*) from partnership.agency where name like 'Upgrade %'")
broken=$(sql -f "$home/src/main/resources/db/invariants.sql" | wc -l)
failed=$(cat "$work"/answers.* | awk '$1 != 200 && $1 != 302 { n++ } END { print n + 0 }')
echo "Requests that failed: $failed. Edits acknowledged: $saved; agencies in the database: $kept. Invariants broken: $broken"
[[ $failed == 0 && $saved == "$kept" && $broken == 0 ]]
