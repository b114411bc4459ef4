#!/usr/bin/env bash
# Builds the committed state twice, in two folders, and compares the programs byte for byte: T61.
set -euo pipefail
home=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
revision=$(git -C "$home" rev-parse HEAD)
for build in first second-and-longer-named; do
    git clone -q "$home" "$work/$build"
    # The same in both, whatever is committed meanwhile.
    git -C "$work/$build" checkout -q --detach "$revision"
    (cd "$work/$build" && mvn -B -q -o -DskipTests package)
    (cd "$work/$build/target" && sha256sum foreland.jar)
done | tee "$work/sums"
if [[ $(cut -d ' ' -f 1 "$work/sums" | sort -u | wc -l) == 1 ]]; then
    echo "The same, byte for byte."
else
    echo "They differ in:"
    for build in first second-and-longer-named; do
        (mkdir "$work/$build.un" && cd "$work/$build.un" && unzip -q "$work/$build/target/foreland.jar" && find . -type f -exec sha256sum {} + | sort -k 2) >"$work/$build.list"
    done
    diff "$work/first.list" "$work/second-and-longer-named.list" | head -n 20
    exit 1
fi
