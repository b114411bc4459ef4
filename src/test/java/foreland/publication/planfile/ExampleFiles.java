package foreland.publication.planfile;

import foreland.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The example's plan files. */
final class ExampleFiles {

    static final List<String> NAMES = List.of(
            "2009-12",
            "assessment-2010-11",
            "review-2012-13",
            "2014-15",
            "2016-17",
            "2017-20",
            "review-2023-24",
            "web-page",
            "projects-2006-13",
            "orders-2018-24");

    private ExampleFiles() {}

    static byte[] bytes(String name) {
        try (InputStream file = ExampleFiles.class.getResourceAsStream("/example/thanet/" + name + ".yaml")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Plan plan(String name) {
        return plan(bytes(name), name + ".yaml");
    }

    static Plan plan(byte[] file, String name) {
        return PlanFileReader.read(file, name).match((plan, warnings) -> plan, problems -> {
            throw new AssertionError(name + ": " + problems);
        });
    }

    static PlanFile file(byte[] file, String name) {
        return PlanFileReader.read(file, name).matchFile((read, warnings) -> read, problems -> {
            throw new AssertionError(name + ": " + problems);
        });
    }
}
