package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md answers for every requirement of ASVS 5.0.0, level 2, and what it names as proof is there. */
class SecurityPageTest {

    private static final Path PAGE = Path.of("docs/security.md");
    private static final Path FIGURES = Path.of("bench/reliability/README.md");
    /** The numbers at the start of a row: "1.2.9", "2.2.1 to 2.2.3, 3.7.2", "4.3". */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9][^|]*) \\|");

    private static final Pattern A_TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern A_COMMAND = Pattern.compile("bench/reliability/\\w[\\w.-]*");

    @Test
    void every_requirement_is_answered_for() throws IOException {
        List<String> answered = matches(PAGE, ROW)
                .flatMap(row -> Arrays.stream(row.group(1).split(",")))
                .map(String::strip)
                .toList();
        List<String> required = required();
        assertThat(required).hasSize(253);
        // Video calls: the page says that there are none.
        assertThat(required.stream().filter(each -> !each.startsWith("17.")))
                .allSatisfy(each -> assertThat(answered).as(each).anyMatch(row -> covers(row, each)));
    }

    @Test
    void what_is_named_as_proof_is_there() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        for (Path page : List.of(PAGE, FIGURES)) {
            assertThat(matches(page, A_TEST).map(test -> test.group(1)).toList())
                    .as("tests named in %s", page)
                    .isNotEmpty()
                    .isSubsetOf(tests);
            assertThat(matches(page, A_COMMAND).map(MatchResult::group))
                    .allSatisfy(command ->
                            assertThat(Path.of(command.replaceAll("\\.$", ""))).exists());
        }
    }

    private static List<String> required() throws IOException {
        List<String> required = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/reliability/asvs-5.0.0-level-2.txt"))) {
            if (!line.startsWith("#")) {
                String[] section = line.split(": ");
                for (String number : section[1].split(" ")) {
                    required.add(section[0] + "." + number);
                }
            }
        }
        return required;
    }

    /** Whether a number, a section or chapter, or a span of numbers holds a requirement. */
    private static boolean covers(String row, String requirement) {
        String[] ends = row.split(" to ");
        int[] first = numbers(ends[0]);
        int[] last = numbers(ends[ends.length - 1]);
        int[] asked = Arrays.copyOf(numbers(requirement), first.length);
        return Arrays.compare(first, asked) <= 0 && Arrays.compare(asked, last) <= 0;
    }

    private static int[] numbers(String dotted) {
        return Arrays.stream(dotted.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private static Stream<MatchResult> matches(Path page, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(page)).results();
    }
}
