package foreland.publication.example;

import foreland.calendar.FinancialYear;
import foreland.plan.Plan;
import foreland.publication.planfile.AgencyFile;
import foreland.publication.planfile.LocatedProblem;
import foreland.publication.planfile.PlanFile;
import foreland.publication.planfile.PlanFileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The example's files, as bundled with the program: plan files like anyone's, read by the same reader. */
final class ExampleFiles {

    private static final String AGENCIES = "agencies.yaml";
    private static final String CURRENT = "example/current/current-year.yaml";

    private ExampleFiles() {}

    static AgencyFile agencies() {
        return listed().stream()
                .filter(file -> AGENCIES.equals(file.getFilename()))
                .map(file -> AgencyFile.read(bytes(file)))
                .findFirst()
                .orElseThrow();
    }

    /** Every plan and other document of the example, by file name. */
    static List<Plan> plans() {
        return listed().stream()
                .filter(file -> !AGENCIES.equals(file.getFilename()))
                .map(ExampleFiles::plan)
                .toList();
    }

    /** The year in force that the example makes up, with its updates and activities, of whatever financial year it is to be. */
    static PlanFile current(FinancialYear year) {
        String text = new String(bytes(new ClassPathResource(CURRENT)), StandardCharsets.UTF_8)
                .replace("YYYY", String.valueOf(year.startYear()))
                .replace("ZZZZ", String.valueOf(year.startYear() + 1))
                .replace("LABEL", year.label());
        return PlanFileReader.read(text.getBytes(StandardCharsets.UTF_8), CURRENT)
                .matchFile((file, warnings) -> file, problems -> {
                    throw refused(CURRENT, problems);
                });
    }

    private static IllegalStateException refused(String name, List<LocatedProblem> problems) {
        return new IllegalStateException(
                name + ": " + problems.stream().map(LocatedProblem::toString).collect(Collectors.joining("; ")));
    }

    private static Plan plan(Resource file) {
        String name = Objects.requireNonNull(file.getFilename());
        return PlanFileReader.read(bytes(file), name).match((plan, warnings) -> plan, problems -> {
            throw refused(name, problems);
        });
    }

    private static List<Resource> listed() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath:example/thanet/*.yaml");
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
