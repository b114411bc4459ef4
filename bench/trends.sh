#!/usr/bin/env bash
# Emerging trends on archives with a known truth. BENCH_PEERS is the folder with gen_police.py; see bench/README.md.
source "$(dirname "$0")/lib.sh"

peers=${BENCH_PEERS:?"Set BENCH_PEERS to the folder with gen_police.py"}
echo "## Emerging trends"
echo
/usr/bin/python3 "$home/bench/trends.py" "$home/foreland" "$peers/gen_police.py" "$work/trends"
