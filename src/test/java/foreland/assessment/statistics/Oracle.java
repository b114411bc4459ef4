package foreland.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Expected values of one method, as src/test/resources/oracles/README.md describes them; counts what it compares. */
final class Oracle {

    private final JsonNode file;
    private final double relative;
    private final double absolute;

    private Oracle(JsonNode file) {
        this.file = file;
        this.relative = file.get("tolerance").get("relative").asDouble();
        this.absolute = file.get("tolerance").get("absolute").asDouble();
    }

    static Oracle of(String method) {
        try (InputStream in = Objects.requireNonNull(
                Oracle.class.getResourceAsStream("/oracles/" + method + ".json"), method + " has no oracle")) {
            return new Oracle(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** One test per case. */
    Stream<DynamicTest> cases(Consumer<Case> check) {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode node : file.get("cases")) {
            tests.add(DynamicTest.dynamicTest(node.get("id").asString(), () -> {
                Case oracle = new Case(node.get("input"), node.get("expected"), relative, absolute);
                check.accept(oracle);
                oracle.assertEverythingWasCompared();
            }));
        }
        return tests.stream();
    }

    /** A case's input, and its expected values, each of which has to be compared once. */
    static final class Case {
        private final JsonNode input;
        private final JsonNode expected;
        private final double relative;
        private final double absolute;
        private int compared;

        Case(JsonNode input, JsonNode expected, double relative, double absolute) {
            this.input = input;
            this.expected = expected;
            this.relative = relative;
            this.absolute = absolute;
        }

        JsonNode node(String path) {
            return at(input, path);
        }

        boolean has(String name) {
            return input.has(name);
        }

        boolean expects(String name) {
            return expected.has(name);
        }

        double number(String path) {
            return node(path).asDouble();
        }

        int whole(String path) {
            return node(path).asInt();
        }

        double[] numbers(String path) {
            return numbers(node(path));
        }

        int[] wholes(String path) {
            return IntStream.range(0, node(path).size())
                    .map(i -> node(path).get(i).asInt())
                    .toArray();
        }

        JsonNode expected(String path) {
            return at(expected, path);
        }

        void isTrue(String path, boolean got) {
            compared++;
            assertThat(got).as(path).isEqualTo(expected(path).asBoolean());
        }

        void isText(String path, String got) {
            compared++;
            assertThat(got).as(path).isEqualTo(expected(path).asString());
        }

        void isNumber(String path, double got) {
            close(path, got, expected(path), relative, absolute);
        }

        /** With another tolerance than the file's, where its note says so. */
        void isNumber(String path, double got, double wider) {
            close(path, got, expected(path), wider, absolute);
        }

        void isInterval(String path, Interval got) {
            are(path, got.low(), got.high());
        }

        void are(String path, double... got) {
            JsonNode wanted = expected(path);
            if (!wanted.isArray()) {
                assertThat(got).as(path).hasSize(1);
                close(path, got[0], wanted, relative, absolute);
                return;
            }
            assertThat(got).as(path).hasSize(wanted.size());
            for (int i = 0; i < got.length; i++) {
                close(path + "[" + i + "]", got[i], wanted.get(i), relative, absolute);
            }
        }

        /** Indices from 0 against a list of indices from 1. */
        void areIndices(String path, int... got) {
            are(path, IntStream.of(got).mapToDouble(index -> index + 1).toArray());
        }

        void areTexts(String path, String... got) {
            List<String> wanted = new ArrayList<>();
            expected(path).forEach(node -> wanted.add(node.asString()));
            compared += wanted.size();
            assertThat(got).as(path).containsExactlyElementsOf(wanted);
        }

        private void close(String path, double got, JsonNode wanted, double relativeOf, double absoluteOf) {
            compared++;
            if (wanted.isString()) {
                double defined = switch (wanted.asString()) {
                    case "Inf" -> Double.POSITIVE_INFINITY;
                    case "-Inf" -> Double.NEGATIVE_INFINITY;
                    default -> Double.NaN;
                };
                assertThat(Double.compare(got, defined))
                        .as("%s: %s instead of %s", path, got, defined)
                        .isZero();
                return;
            }
            double value = wanted.asDouble();
            assertThat(Math.abs(got - value))
                    .as("%s: %s instead of %s", path, got, value)
                    .isLessThanOrEqualTo(absoluteOf + relativeOf * Math.abs(value));
        }

        void assertEverythingWasCompared() {
            assertThat(compared).as("values compared").isEqualTo(leaves(expected));
        }

        private static int leaves(JsonNode node) {
            if (!node.isContainer()) {
                return 1;
            }
            int sum = 0;
            for (JsonNode child : node) {
                sum += leaves(child);
            }
            return sum;
        }

        static double[] numbers(JsonNode node) {
            return IntStream.range(0, node.size())
                    .mapToDouble(i -> node.get(i).asDouble())
                    .toArray();
        }

        private static JsonNode at(JsonNode node, String path) {
            JsonNode found = node;
            for (String step : path.split("/")) {
                found = Objects.requireNonNull(
                        step.matches("\\d+") ? found.get(Integer.parseInt(step)) : found.get(step), path);
            }
            return found;
        }
    }
}
