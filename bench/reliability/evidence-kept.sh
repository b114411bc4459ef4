#!/usr/bin/env bash
# Evidence is whole or not there. An import is killed with -9 at several moments, program or database, and run again until it ends; and a backup with
# evidence is restored into an empty directory, where the rows are made anew from the files kept. Each time the tables of an assessment are those of an
# import that nobody disturbed, byte for byte. BENCH_ARCHIVE names the archives and reference files to take in, BENCH_AREA and BENCH_TO the area and the last month assessed.
source "$(dirname "$0")/../lib.sh"
read -r -a archive <<<"${BENCH_ARCHIVE:?"Set BENCH_ARCHIVE to police archives and reference files"}"
area=${BENCH_AREA:-Thanet} to=${BENCH_TO:-2025-12} kills=${BENCH_KILLS:-6}
chmod 700 "$work"

take() { "$home/foreland" evidence import "${archive[@]}" --data "$1" >"$work/said" 2>&1; }
assess() { "$home/foreland" assess --area "$area" --to "$to" --data "$1" --out "$2" >"$work/said" 2>&1 || { head -n 3 "$work/said" >&2; exit 1; }; }
# The list of datasets without who and when, and the tables without the documents, which carry their day.
same() {
    local table
    "$home/foreland" evidence list --data "$1" >"$work/list" 2>/dev/null
    diff <(sed -E 's/[0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}[^,;]*//' "$work/undisturbed.list") <(sed -E 's/[0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}[^,;]*//' "$work/list") \
        && for table in "$work"/undisturbed.out/*.csv; do cmp "$table" "$2/$(basename "$table")" || return 1; done
}

"$home/foreland" evidence list --data "$work/empty" >/dev/null 2>&1
cp -a "$work/empty" "$work/undisturbed"
before=$(date +%s%N)
take "$work/undisturbed"
milliseconds=$((($(date +%s%N) - before) / 1000000))
"$home/foreland" evidence list --data "$work/undisturbed" >"$work/undisturbed.list" 2>/dev/null
assess "$work/undisturbed" "$work/undisturbed.out"
echo "Undisturbed, the import takes $((milliseconds / 1000)) s. Tables: $(ls "$work"/undisturbed.out/*.csv | wc -l)."

cp -a "$work/empty" "$work/killed"
cut=0
for ((kill = 1; kill <= kills; kill++)); do
    setsid "$home/foreland" evidence import "${archive[@]}" --data "$work/killed" >"$work/said" 2>&1 &
    import=$!
    # Spread over the time that the import takes; each run goes on where the one before was.
    sleep "$(awk -v m="$milliseconds" -v k="$kill" -v n="$kills" 'BEGIN { printf "%.2f", m * (0.25 + 0.7 * k / n) / 1000 }')"
    victim=$import
    ((kill % 2)) || victim=$(head -n 1 "$(find "$work/killed" -name postmaster.pid | head -n 1)" 2>/dev/null || echo "$import")
    kill -KILL "$victim" 2>/dev/null && cut=$((cut + 1))
    wait "$import" 2>/dev/null || true
done
take "$work/killed" || { tail -n 3 "$work/said" >&2; exit 1; }
assess "$work/killed" "$work/killed.out"
same "$work/killed" "$work/killed.out" || { echo "After $cut kills something differs" >&2; exit 1; }
echo "After $cut kills -9 in the middle, program and database in turn, and one import more: the same datasets, the same tables."

"$home/foreland" backup "$work/backup.zip" --data "$work/undisturbed" >"$work/said" 2>&1
"$home/foreland" restore "$work/backup.zip" --data "$work/restored" >"$work/said" 2>&1
assess "$work/restored" "$work/restored.out"
same "$work/restored" "$work/restored.out" || { echo "After the restore something differs" >&2; exit 1; }
echo "After backup ($(du -m "$work/backup.zip" | cut -f 1) MB) and restore: the same datasets, the same tables."
