#!/usr/bin/env bash
# The statistics of an assessment without the reading, and the documents: goals E7, E8 and D1. Needs the tests compiled (./verify, or mvn
# test-compile). See bench/README.md.
source "$(dirname "$0")/lib.sh"

classpath="$work/classpath"
(cd "$home" && mvn -o -B -q dependency:build-classpath -Dmdep.outputFile="$classpath" -Dmdep.includeScope=test)
java_of() { "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m -XX:+UseSerialGC -cp "$home/target/classes:$home/target/test-classes:$(cat "$classpath")" "$@"; }

echo "## Statistics of an assessment"
echo
echo "512 MB of heap; the first run has the compiler's warm-up in it."
echo
echo "| what | first s | median s | (checks) |"
echo "| --- | --- | --- | --- |"
java_of foreland.assessment.FiguresBench "${BENCH_RUNS:-3}"
echo
echo "## Documents of some fifty pages, forty tables, twenty charts"
echo
java_of foreland.document.WritersBench | sed 's/^/- /'
