package foreland.publication.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Every value of the facts as they were gathered stands in the example's plan files. Skipped where the gathered facts are not. */
class NothingIsLostTest {

    private static final Path GATHERED = Path.of("../shared/data/plans");

    /** Values that the plan file says in another way, each with the way. */
    private static final Map<String, String> SAID_OTHERWISE = Map.of(
            "further_work_identified_after_feasibility_assessment", "disposition needs_further_work, with a note",
            "thanet community safety partnership plan", "title",
            "true", "key decision and subject to call-in are details of the decision's event",
            "t1", "codes are the plan's own",
            "community safety plan 2017-2020 (year one action plan 2017-18)",
                    "title of the plan and title of its first year",
            "community safety plan 2017-2020, year two (2018-19), partnership report to scrutiny",
                    "title of the plan and title of its second year",
            "2018-04-01", "first day of the year 2018-19",
            "2019-03-31", "last day of the year 2018-19",
            "as_published", "kept as an inconsistency");

    /** Labels of the gathered files' own, not facts. */
    private static final Set<String> OWN_LABELS = Set.of("id", "code");

    @ParameterizedTest
    @CsvSource({
        "thanet-2006-2013-context, projects-2006-13",
        "thanet-2009-2012, 2009-12",
        "thanet-2010-11, assessment-2010-11",
        "thanet-2013-14, review-2012-13",
        "thanet-2014-15, 2014-15",
        "thanet-2016-17, 2016-17",
        "thanet-2017-18, 2017-20",
        "thanet-2018-19, 2017-20",
        "thanet-2023-24, review-2023-24",
        "thanet-current-themes, web-page",
        "thanet-pspo, orders-2018-24"
    })
    void everyGatheredValueIsInThePlanFile(String gathered, String planFile) throws IOException {
        Path file = GATHERED.resolve(gathered + ".yaml");
        boolean there = Files.exists(file);
        if (!there) {
            System.out.println("Skipped: the gathered facts are not on this machine.");
        }
        assumeTrue(there);
        List<String> kept = leaves(new String(ExampleFiles.bytes(planFile), StandardCharsets.UTF_8));

        List<String> lost = leaves(Files.readString(file)).stream()
                .filter(value -> !SAID_OTHERWISE.containsKey(value))
                .filter(value -> kept.stream().noneMatch(each -> holds(each, value)))
                .toList();

        assertThat(lost).isEmpty();
    }

    private static boolean holds(String kept, String value) {
        boolean number = value.matches("-?[\\d.]+") && kept.matches("-?[\\d.]+");
        return number ? new BigDecimal(kept).compareTo(new BigDecimal(value)) == 0 : kept.contains(value);
    }

    private static List<String> leaves(String yaml) {
        List<String> leaves = new ArrayList<>();
        gather(new Yaml().compose(new StringReader(yaml)), leaves);
        return leaves;
    }

    private static void gather(Node node, List<String> leaves) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().stream()
                    .filter(tuple -> !OWN_LABELS.contains(((ScalarNode) tuple.getKeyNode()).getValue()))
                    .forEach(tuple -> gather(tuple.getValueNode(), leaves));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> gather(item, leaves));
        } else if (!node.getTag().equals(Tag.NULL)) {
            String year = ((ScalarNode) node).getValue().replaceAll("^(\\d{4})/(\\d{2})$", "$1-$2");
            leaves.add(year.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        }
    }
}
