#!/usr/bin/env bash
# Apache Spark in local mode on the evidence's own Parquet files, cell by cell beside DuckDB: the same files, the same SQL. BENCH_POINTS is the folder of
# a store (DIR/evidence/points); BENCH_SPARK_JAVA a home of Java 17. See bench/README.md.
source "$(dirname "$0")/lib.sh"

points=${BENCH_POINTS:?"Set BENCH_POINTS to the folder evidence/points of a data directory"}
spark_java=${BENCH_SPARK_JAVA:-$(compgen -G '/usr/lib/jvm/java-17-openjdk-*' | head -n 1)}
duckdb=$(compgen -G "$home/target/app/lib/duckdb_jdbc-*.jar" | head -n 1)
(cd "$home/bench/spark" && mvn -B -q dependency:build-classpath -Dmdep.outputFile="$work/spark.classpath")
sql="$home/bench/spark/cells.sql"

# What Spark opens of Java 17, as its own launcher does.
opens=()
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
    java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
    opens+=(--add-opens "java.base/$package=ALL-UNNAMED")
done

seconds() { /usr/bin/time -f '%e' "$@" 2>&1 >"$work/said" | tail -n 1; }
by_duck=$(seconds "$spark_java/bin/java" -cp "$duckdb" "$home/bench/spark/DuckCells.java" "$points" "$sql" "$work/duck.cells")
by_spark=$(seconds "$spark_java/bin/java" -Xmx1g "${opens[@]}" -cp "$(cat "$work/spark.classpath")" \
    "$home/bench/spark/SparkCells.java" "$points" "$sql" "$work/spark.cells")

echo "## The same Parquet files, another engine"
echo
if [[ -s $work/duck.cells ]] && cmp -s "$work/duck.cells" "$work/spark.cells"; then
    echo "Apache Spark 3.5.6, local mode, gives all $(wc -l <"$work/duck.cells") cells as DuckDB does (whole processes: ${by_spark} s and ${by_duck} s)."
else
    echo "**The cells differ**: $(diff "$work/duck.cells" "$work/spark.cells" | head -n 3)"
    exit 1
fi
