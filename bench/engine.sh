#!/usr/bin/env bash
# The assessment engine beside its peers, as whole processes, in turns. BENCH_PEERS is the folder with the generator, the peers' pipelines and
# the comparer (gen_police.py, pipeline_pandas.py, pipeline_datatable.R, compare.py). See bench/README.md.
source "$(dirname "$0")/lib.sh"

peers=${BENCH_PEERS:?"Set BENCH_PEERS to the folder with gen_police.py, pipeline_pandas.py, pipeline_datatable.R and compare.py"}
read -r -a sizes <<<"${BENCH_ROWS:-1000000 5000000}"
seed=${BENCH_SEED:-$((RANDOM + 100))}
runs=${BENCH_RUNS:-3}
need /usr/bin/time time
duckdb=$(compgen -G "$home/target/app/lib/duckdb_jdbc-*.jar" | head -n 1 || true)
duck() { measured "$1" "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$duckdb" "$home/bench/DuckScan.java" "${@:2}"; }

# measured NAME COMMAND...: wall seconds, CPU seconds and peak megabytes, a line in the file of its name.
measured() {
    local name=$1 line
    shift
    if ! line=$(/usr/bin/time -f '%e %U %S %M' "$@" 2>&1 >"$work/said" | tail -n 1) || [[ ! $line =~ ^[0-9.]+\ [0-9.]+\ [0-9.]+\ [0-9]+$ ]]; then
        echo "$name failed: $line" >&2
        return 1
    fi
    awk '{ print $1, $2 + $3, $4 / 1000 }' <<<"$line" >>"$work/$name.figures"
}

# A row of the report: $1 is the name to show, $2 the file's, $3 the rows.
row() {
    [[ -s $work/$2.figures ]] || return 0
    local wall cpu memory ours
    wall=$(cut -d ' ' -f 1 "$work/$2.figures" | median)
    cpu=$(cut -d ' ' -f 2 "$work/$2.figures" | median)
    memory=$(cut -d ' ' -f 3 "$work/$2.figures" | median)
    ours=$(cut -d ' ' -f 2 "$work/ours.figures" | median)
    awk -v n="$1" -v r="$3" -v w="$wall" -v c="$cpu" -v m="$memory" -v o="$ours" \
        'BEGIN { printf "| %s | %.1f | %.1f | %.2f | %.0f | %.1f |\n", n, w, c, r / w / 1e6, m, c / o }'
}

echo "## Engine: from raw files to counts, districts, rising areas and hot spots"
echo
echo "Seed $seed, $runs runs in turns, medians. The ratio is of CPU seconds to ours from CSV."
for rows in "${sizes[@]}"; do
    archive="$work/archive-$rows"
    /usr/bin/python3 "$peers/gen_police.py" --out "$archive" --rows "$rows" --seed "$seed" --zip "$work/$rows.zip" >/dev/null 2>&1
    rm -f "$work"/*.figures
    cat "$archive"/*/*.csv >/dev/null
    for ((run = 0; run < runs; run++)); do
        measured ours "$home/foreland" assess --area all --layout bench --distinct-crime-ids --from "$archive" --out "$work/ours"
        measured zip "$home/foreland" assess --area all --layout bench --distinct-crime-ids \
            --from "$work/$rows.zip" "$archive/reference/lsoa.csv" --out "$work/zip"
        measured tables "$home/foreland" assess --area all --to 2024-12 --distinct-crime-ids --from "$archive" --out "$work/tables"
        if ((run == 0)) || [[ -n ${BENCH_PEERS_EACH_RUN:-} ]]; then
            measured pandas /usr/bin/python3 "$peers/pipeline_pandas.py" "$archive" "$work/pandas" || true
            ! command -v Rscript >/dev/null || measured datatable Rscript "$peers/pipeline_datatable.R" "$archive" "$work/datatable" || true
        fi
        measured read cat "$archive"/*/*-street.csv
        [[ -z $duckdb ]] || { duck scan "$archive" && duck counts "$archive" counts; }
    done
    echo
    echo "### $rows rows"
    echo
    echo "| whole process | wall s | CPU s | million rows/s | peak MB | CPU, times ours |"
    echo "| --- | --- | --- | --- | --- | --- |"
    row "Foreland, CSV, validated" ours "$rows"
    row "Foreland, zip" zip "$rows"
    row "Foreland, all tables and papers" tables "$rows"
    row "pandas" pandas "$rows"
    row "R data.table, spdep" datatable "$rows"
    row "DuckDB, all columns as text, no result" scan "$rows"
    row "DuckDB, counts with repeats left in" counts "$rows"
    row "bytes read once (cat)" read "$rows"
    echo
    echo "Against pandas: $(/usr/bin/python3 "$peers/compare.py" "$work/pandas" "$work/ours" | tail -n 1); from the zip: $(/usr/bin/python3 "$peers/compare.py" "$work/pandas" "$work/zip" | tail -n 1)."
    rm -rf "$archive" "$work/$rows.zip"
done
