package foreland.publication.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The files that a stranger starts from: every heading, worked rows of a fictional district, and instructions. */
public final class PlanTemplate {

    private static final String WORKED_EXAMPLE = "/formats/template.yaml";

    private PlanTemplate() {}

    /** A commented YAML file. */
    public static byte[] yaml() {
        try (InputStream file = PlanTemplate.class.getResourceAsStream(WORKED_EXAMPLE)) {
            return Objects.requireNonNull(file, WORKED_EXAMPLE).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A workbook with every sheet, and one that says what goes where. */
    public static byte[] xlsx() {
        return Workbook.template(FormatVersion.putInto(TreeWriter.write(example())));
    }

    /** A table of actions with its headings and a worked row. */
    public static byte[] csv() {
        return PlanFileWriter.csv(example().plan());
    }

    private static PlanFile example() {
        return PlanFileReader.read(yaml(), WORKED_EXAMPLE).matchFile((file, warnings) -> file, problems -> {
            throw new IllegalStateException(WORKED_EXAMPLE + ": " + problems);
        });
    }
}
