package foreland.publication.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.plan.Plan;
import foreland.plan.PublishedFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that docs/formats/plan.md shows can be read, and it names every field there is. */
class DocumentedExamplesTest {

    private static final Path DOCS = Path.of("docs/formats");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve("examples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachExampleIsReadAndSurvivesEveryFormat(Path file) throws IOException {
        Plan plan = ExampleFiles.plan(Files.readAllBytes(file), file.toString());

        assertThat(ExampleFiles.plan(PlanFileWriter.yaml(plan), "copy.yaml")).isEqualTo(plan);
        assertThat(ExampleFiles.plan(PlanFileWriter.xlsx(plan), "copy.xlsx")).isEqualTo(plan);
    }

    @Test
    void theTemplatesAreReadAsTheSamePlan() {
        Plan plan = ExampleFiles.plan(PlanTemplate.yaml(), "template.yaml");

        assertThat(ExampleFiles.plan(PlanTemplate.xlsx(), "template.xlsx")).isEqualTo(plan);
        assertThat(PlanFileReader.readInto(plan, PlanTemplate.csv(), "template.csv"))
                .isInstanceOf(ReadResult.Read.class);
    }

    @Test
    void everyFieldIsExplained() throws IOException {
        String page = Files.readString(DOCS.resolve("plan.md"));

        for (String column : Columns.of(Plan.class)) {
            assertThat(page).contains("`" + column.split(" ")[0] + "`");
        }
        for (Sheets sheet : Sheets.list()) {
            for (String column : Columns.of(sheet.type())) {
                assertThat(page).as(sheet.name()).contains("`" + column.split(" ")[0] + "`");
            }
        }
        for (Class<?> fact : PublishedFact.class.getPermittedSubclasses()) {
            assertThat(page).contains("| `" + Names.typeInFile(fact) + "` |");
        }
    }
}
