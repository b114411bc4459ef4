#!/usr/bin/env bash
# Every journey of the test suite through HAProxy to two nodes over one database, without affinity. With names, parted by
# commas, only those:
#   bench/reliability/two-nodes.sh FullYearJourneyTest
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
command -v haproxy >/dev/null || { echo "This needs haproxy (on Debian: apt-get install haproxy)" >&2; exit 1; }
exec mvn -B test -Dforeland.nodes=2 -Dtest="${1:-*JourneyTest}" -Dsurefire.failIfNoSpecifiedTests=false
