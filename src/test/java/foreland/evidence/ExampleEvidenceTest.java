package foreland.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.Foreland;
import foreland.geography.Area;
import foreland.house.FirstStart;
import foreland.journal.Acting;
import foreland.testing.WithTestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the example carries is what was published: expected counts are those that came with the files, for Thanet by month and type. */
@SpringBootTest(classes = Foreland.class)
@WithTestDatabase
class ExampleEvidenceTest {

    private static final String THANET = "E07000114";
    private static final YearMonth FIRST = YearMonth.of(2014, 1);
    private static final YearMonth LAST = YearMonth.of(2025, 12);

    @Autowired
    List<FirstStart> steps;

    @Autowired
    Evidence evidence;

    @BeforeEach
    void load() {
        steps.stream().filter(step -> step.name().equals("example-evidence")).forEach(step -> step.run(() -> {}));
    }

    @Test
    void thanets_counts_are_those_that_were_published() throws IOException {
        CountCube cube = Acting.nobody().doing(() -> evidence.counts(codes(THANET), FIRST, LAST));
        assertThat(byMonthAndType(cube)).isEqualTo(expected());
    }

    @Test
    void every_row_is_counted_once_and_gaps_stay_gaps() {
        CountCube cube = Acting.nobody().doing(() -> evidence.counts(List.of(), FIRST, LAST));
        // Other tests of this database may have loaded rows of other forces.
        CountCube.Force kent = cube.forces().stream()
                .filter(force -> force.slug().equals("kent"))
                .findFirst()
                .orElseThrow();
        long placed = 0;
        for (int area = 0; area < cube.areas(); area++) {
            for (int type = 0; type < cube.types().size(); type++) {
                placed += kent.equals(cube.force(area)) ? cube.count(area, type, 0, cube.months() - 1) : 0;
            }
        }
        long unplaced = 0;
        for (int month = 0; month < cube.months(); month++) {
            unplaced += kent.notLocated(month);
        }
        // 148,133 rows of 2014, 60,021 of 2024 and 180,022 of 2025, as published.
        assertThat(placed + unplaced).isEqualTo(148_133 + 60_021 + 180_022);
        assertThat(kent.covers(cube.monthNumber(YearMonth.of(2025, 1)))).isTrue();
        assertThat(kent.covers(cube.monthNumber(YearMonth.of(2024, 5)))).isFalse();
        MonthsCovered months = Acting.nobody()
                .doing(() -> evidence.monthsByForce(DataKind.POLICE_COUNTS))
                .get("kent");
        assertThat(months.months()).hasSize(27);
        assertThat(months.gaps()).hasToString("[2014-12 to 2023-12, 2024-05 to 2024-12]");
    }

    @Test
    void areas_are_found_by_name_with_what_lies_in_them() {
        Acting.nobody().run(() -> {
            assertThat(evidence.listAreas("thanet"))
                    .extracting(PlacedArea::code)
                    .contains(THANET, "E22000147");
            assertThat(codes(THANET)).hasSize(88).contains("E01024678", "E01035316");
            assertThat(evidence.listAreas(Area.Kind.DISTRICT, "E23000032")).hasSize(13);
            assertThat(evidence.listAreas(Area.Kind.DISTRICT, "E10000016")).hasSize(12);
            // Dartford and Gravesham have one partnership.
            assertThat(evidence.listAreas(Area.Kind.DISTRICT, "E22000352")).hasSize(2);
            assertThat(evidence.containing(Area.Kind.DISTRICT, List.of("E01024678", "E01035316")))
                    .isEqualTo(Map.of("E01024678", THANET, "E01035316", THANET));
            assertThat(evidence.changesOfCode(List.of("E01024678")))
                    .extracting(AreaLink::to, AreaLink::kind)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("E01035316", AreaLink.Kind.SPLIT),
                            org.assertj.core.groups.Tuple.tuple("E01035317", AreaLink.Kind.SPLIT));
        });
    }

    @Test
    void a_population_names_its_year() {
        Acting.nobody().run(() -> {
            assertThat(evidence.population(List.of(THANET), Population.Of.PEOPLE, 2025)
                            .get(THANET))
                    .isEqualTo(new Population(THANET, 2021, "Census 2021", Population.Of.PEOPLE, 140_589));
            assertThat(evidence.population(List.of(THANET), Population.Of.PEOPLE, 2014)
                            .get(THANET)
                            .count())
                    .isEqualTo(141_458);
            assertThat(evidence.population(List.of(THANET), Population.Of.HOUSEHOLDS, 2025)
                            .get(THANET)
                            .count())
                    .isEqualTo(62_200);
        });
    }

    private List<String> codes(String within) {
        return evidence.listAreas(Area.Kind.LSOA, within).stream()
                .map(PlacedArea::code)
                .toList();
    }

    private static Map<String, Integer> byMonthAndType(CountCube cube) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int month = 0; month < cube.months(); month++) {
            for (int type = 0; type < cube.types().size(); type++) {
                int sum = 0;
                for (int area = 0; area < cube.areas(); area++) {
                    sum += cube.count(area, type, month);
                }
                if (sum > 0) {
                    counts.put(cube.month(month) + " " + cube.types().get(type), sum);
                }
            }
        }
        return counts;
    }

    private static Map<String, Integer> expected() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ExampleEvidenceTest.class.getResourceAsStream("/evidence/expected-thanet-month-crimetype.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(fields -> fields[1].equals("kent") && fields[2].equals("Thanet"))
                    .collect(Collectors.toMap(
                            fields -> fields[0] + " " + fields[3],
                            fields -> Integer.valueOf(fields[4]),
                            Integer::sum,
                            TreeMap::new));
        }
    }
}
