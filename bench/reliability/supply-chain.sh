#!/usr/bin/env bash
# What the program is made of, under which licences, and whether the history holds a secret: T60. The list is the CycloneDX one in the jar.
# Whether a version has a known weakness is asked of a service on the internet that is not asked here: give the list to one, for example
#   unzip -p target/foreland.jar META-INF/sbom/application.cdx.json | osv-scanner --sbom=/dev/stdin
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
[[ -f target/foreland.jar ]] || ./foreland --version >/dev/null
list=$(mktemp)
trap 'rm -f "$list"' EXIT
unzip -p target/foreland.jar META-INF/sbom/application.cdx.json >"$list"
echo "## What the program is made of"
echo
python3 - "$list" <<'PYTHON'
import collections, json, sys
parts = json.load(open(sys.argv[1]))["components"]
licences = collections.Counter()
for part in parts:
    names = [l.get("license", {}).get("id") or l.get("license", {}).get("name") or l.get("expression") or "not said"
             for l in part.get("licenses", [])] or ["not said"]
    licences[" or ".join(sorted(set(names)))] += 1
print(f"{len(parts)} components, each with its version and, where its repository gives one, its hash.\n")
print("| licence | components |\n| --- | --- |")
for name, count in licences.most_common():
    print(f"| {name} | {count} |")
PYTHON
echo
echo "## Secrets in the history"
echo
found=$(git log -p --all --no-color | grep -nE '^\+.*(-----BEGIN [A-Z ]*PRIVATE KEY-----|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|xox[baprs]-[0-9A-Za-z-]{10,}|eyJ[A-Za-z0-9_-]{20,}\.eyJ)' || true)
if [[ -z $found ]]; then echo "None found in $(git rev-list --all --count) commits."; else echo "$found" | cut -c 1-120; exit 1; fi
