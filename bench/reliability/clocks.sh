#!/usr/bin/env bash
# Three nodes over one database, the clock of one 90 s ahead, on a working morning: who is reminded of what is due has one mail, not three (T10).
# Then all clocks step back an hour in the middle of the work, and come to seven o'clock again (T58): nobody is reminded twice, nobody is signed
# out, edits are kept and the journal stays whole. The nodes' clocks are libfaketime's; the database has its own.
source "$(dirname "$0")/../lib.sh"
need python3 python3
library=$(compgen -G '/usr/lib/*/faketime/libfaketimeMT.so.1' | head -n 1) || { echo "This needs faketime (on Debian: apt-get install faketime)" >&2; exit 1; }
declare -A ahead=([1]=0 [2]=0 [3]=90)
nodes=(1 2 3) mail=$((port + 5))

start_database
FORELAND_SECRET=$(head -c 32 /dev/urandom | base64)
export FORELAND_SECRET

# clocks DATE: sets every node's clock; the third is ahead. Written beside and moved, so that none reads half a line.
clocks() {
    local node
    for node in "${nodes[@]}"; do
        printf '%+d\n' $(($(date -d "$1" +%s) - $(date +%s) + ${ahead[$node]})) >"$work/clock$node.new"
        mv "$work/clock$node.new" "$work/clock$node"
    done
}
node() {
    local at=$((port + 5 + $1)) tries
    env LD_PRELOAD="$library" FAKETIME_TIMESTAMP_FILE="$work/clock$1" FAKETIME_CACHE_DURATION=1 FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_FORCE_MONOTONIC_FIX=0 \
        "$home/foreland" serve --port "$at" --data "$work/node$1" --database "$address" >"$work/node$1.log" 2>&1 &
    started+=($!)
    for ((tries = 0; tries < 6000; tries++)); do
        [[ $(curl -s -o /dev/null -w '%{http_code}' "http://localhost:$at/actuator/health/readiness") == 200 ]] && return
        kill -0 "${started[-1]}" 2>/dev/null || { cat "$work/node$1.log" >&2; exit 1; }
        sleep 0.1
    done
    exit 1
}

# A mail server that takes everything and writes down for whom.
python3 - "$mail" "$work/mails" <<'PYTHON' & started+=($!)
import socketserver, sys
class Taking(socketserver.StreamRequestHandler):
    def handle(self):
        say = lambda words: self.wfile.write(words.encode() + b"\r\n")
        say("220 ready")
        while line := self.rfile.readline():
            word = line[:4].upper().strip()
            if word == b"DATA":
                say("354 go on")
                while self.rfile.readline().strip() != b".": pass
            elif word == b"RCPT":
                with open(sys.argv[2], "a") as mails: mails.write(line.decode().split("<")[1].split(">")[0] + "\n")
            elif word == b"QUIT": return say("221 bye")
            say("250 ok")
socketserver.ThreadingTCPServer.allow_reuse_address = True
socketserver.ThreadingTCPServer(("127.0.0.1", int(sys.argv[1])), Taking).serve_forever()
PYTHON
touch "$work/mails"

# A Tuesday, before the hour of reminders.
day=2026-12-01
clocks "$day 06:50"
for n in "${nodes[@]}"; do node "$n"; done
sql -c "insert into post.mail_server (host, port, security, sender, public_address) values ('127.0.0.1', $mail, 'NONE', 'foreland@bench.example', 'http://localhost')" \
    -c "update partnership.account set loopback_only = false where email <> 'coordinator@thanet.example'"

read_at() { curl -s -o /dev/null -w '%{http_code}' -b "$jar" "http://localhost:$((port + 5 + $1))/desk"; }
# A session of the node that is ahead, used on all.
sign_in_at() {
    local from="http://localhost:$((port + 5 + $1))" token
    rm -f "$jar"
    token=$(curl -s -c "$jar" "$from/sign-in" | sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' | head -n 1)
    curl -s -o /dev/null -b "$jar" -c "$jar" --data-urlencode "_csrf=$token" -d email=coordinator@thanet.example -d password=north-foreland-light-1499 "$from/sign-in"
}
edit_at() {
    local from="http://localhost:$((port + 5 + $1))" token
    token=$(curl -s -b "$jar" "$from/desk/partnership/agencies/add" | sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' | head -n 1)
    curl -s -o /dev/null -w '%{http_code}' -b "$jar" --data-urlencode "_csrf=$token" -d "_form=$(cat /proc/sys/kernel/random/uuid)" -d kind=INVITEE \
        -d "name=Clock $2 $1" "$from/desk/partnership/agencies/add"
}
everywhere() { local n; for n in "${nodes[@]}"; do printf '%s ' "$("$@" "$n")"; done; }
edits() { local n; for n in "${nodes[@]}"; do printf '%s ' "$(edit_at "$n" "$1")"; done; }

sign_in_at 3
echo "## Three nodes, one 90 s ahead; then an hour back"
echo
echo "* signed in on the node that is ahead, read on each: $(everywhere read_at)"
clocks "$day 06:58:40"
# Each node looks once a minute; the one that is ahead is there first.
for ((tries = 0; tries < 300; tries++)); do [[ -s $work/mails ]] && break; sleep 1; done
sleep 150
people=$(sort -u "$work/mails" | wc -l) mails=$(wc -l <"$work/mails")
echo "* reminders of the morning: $mails mails to $people people (the same number: each had one), days claimed: $(sql -c 'select count(*) from partnership.reminded_day')"
echo "* edits before the step, on each: $(edits before)"
clocks "$day 06:02"
sleep 2
echo "* an hour back: read on each $(everywhere read_at), edits $(edits after)"
clocks "$day 06:59:30"
sleep 150
echo "* after seven o'clock came again: $(wc -l <"$work/mails") mails to $(sort -u "$work/mails" | wc -l) people"
saved=$(sql -c "select count(*) from partnership.agency where name like 'Clock %'")
broken=$(sql -f "$home/src/main/resources/db/invariants.sql" | wc -l)
echo "* edits kept: $saved of 6; invariants broken: $broken"
faults=$(grep -h '"log.level":"ERROR"' "$work"/node?/logs/*.log | wc -l || true)
echo "* errors in the nodes' logs: $faults"
[[ $mails -gt 0 && $mails == "$people" && $(wc -l <"$work/mails") == "$mails" && $saved == 6 && $broken == 0 ]]
