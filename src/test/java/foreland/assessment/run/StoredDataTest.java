package foreland.assessment.run;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.Foreland;
import foreland.assessment.AreaGroup;
import foreland.assessment.AssessmentTables;
import foreland.assessment.Change;
import foreland.assessment.Comparison;
import foreland.assessment.KentOracle;
import foreland.assessment.Level;
import foreland.assessment.RecordingChanges;
import foreland.assessment.SixDigits;
import foreland.assessment.YearPair;
import foreland.evidence.CountCube;
import foreland.evidence.Evidence;
import foreland.house.FirstStart;
import foreland.journal.Acting;
import foreland.testing.WithTestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What an assessment from the evidence says of the example, whose counts name areas of 2011 and of 2021. */
@SpringBootTest(classes = Foreland.class)
@WithTestDatabase
class StoredDataTest {

    private static final YearPair YEARS = new YearPair(YearMonth.of(2025, 12), 12);

    @Autowired
    List<FirstStart> steps;

    @Autowired
    Evidence evidence;

    @BeforeEach
    void load() {
        steps.stream().filter(step -> step.name().equals("example-evidence")).forEach(step -> step.run(() -> {}));
    }

    @Test
    void people_whose_area_was_given_a_new_code_count_once() {
        Acting.nobody().run(() -> {
            StoredData data = new StoredData(evidence);
            CountCube cube = data.cube();
            Comparison comparison = new Comparison(cube, data.places(cube, YEARS), YEARS);
            List<Integer> all =
                    IntStream.range(0, comparison.places().size()).boxed().toList();
            Change thanet = Change.list(comparison, AreaGroup.districts(comparison, all)).stream()
                    .filter(change -> change.areaName().equals("Thanet")
                            && change.crimeType().equals("All"))
                    .findFirst()
                    .orElseThrow();
            // Census 2021: the sum of the usual residents of Thanet's 86 small areas of 2021.
            assertThat(thanet.population()).isEqualTo(140_582);
            assertThat(thanet.populationYear()).isEqualTo(2021);
            assertThat(thanet.current()).isEqualTo(5_371);
        });
    }

    @Test
    void the_files_agree_with_what_another_program_computed(@TempDir Path out) throws IOException {
        Acting.nobody().run(() -> {
            StoredData data = new StoredData(evidence);
            CountCube cube = data.cube();
            Comparison comparison = new Comparison(cube, data.places(cube, YEARS), YEARS);
            Selection thanet = Selection.of(comparison, "Thanet");
            AssessmentTables tables = AssessmentTables.of(comparison, thanet.group(), thanet.compared());
            try {
                new AssessmentFiles(tables, out).write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String json = new AssessmentSummary(tables, thanet, false).json(data.used());
            for (Level level : tables.levels()) {
                KentOracle.Row expected = KentOracle.of(level.areaCode()).get(level.crimeType());
                assertThat(level.count()).isEqualTo(expected.count());
                assertThat(level.rank()).isEqualTo(expected.rank());
                assertThat(json)
                        .contains(List.of(
                                "\"ratePer1000\": " + SixDigits.of(level.rate()), "\"count\": " + expected.count()));
            }
        });
        List<String> lines = Files.readAllLines(out.resolve("change.csv"));
        assertThat(lines).hasSize(1 + KentOracle.size());
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            KentOracle.Row expected = KentOracle.of(cells[0]).get(cells[2]);
            assertThat(List.of(cells[1], cells[3], cells[4], cells[5], cells[7]))
                    .containsExactly(
                            expected.district(),
                            "4",
                            Integer.toString(expected.current()),
                            Integer.toString(expected.previous()),
                            Long.toString(expected.people()));
        }
    }

    @Test
    void nine_years_without_data_are_not_called_a_change_of_recording() {
        Acting.nobody().run(() -> {
            // Months are known for 2014, the beginning of 2024, and 2025: a step is looked for within 2025 alone.
            assertThat(RecordingChanges.in(new StoredData(evidence).cube()))
                    .allSatisfy(change -> assertThat(change.from()).isAfter(YearMonth.of(2025, 1)));
        });
    }
}
