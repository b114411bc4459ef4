package foreland.publication.planfile;

import foreland.plan.Plan;
import java.nio.charset.StandardCharsets;

/** Writes a plan to a file that {@link PlanFileReader} reads back to the same. */
public final class PlanFileWriter {

    private static final String HEADER = """
            # A community safety plan in Foreland's plan file, version 1.
            # How to write one: docs/formats/plan.md; the schema: /formats/plan-1.schema.json
            # What is not known is left out.
            """;

    private PlanFileWriter() {}

    /** As YAML, in UTF-8. */
    public static byte[] yaml(PlanFile file) {
        String content = YamlText.write(FormatVersion.putInto(TreeWriter.write(file)));
        return (HEADER + content).getBytes(StandardCharsets.UTF_8);
    }

    /** The plan alone, as YAML. */
    public static byte[] yaml(Plan plan) {
        return yaml(PlanFile.of(plan));
    }

    /** As an XLSX workbook with a sheet for each noun. */
    public static byte[] xlsx(PlanFile file) {
        return Workbook.write(FormatVersion.putInto(TreeWriter.write(file)));
    }

    /** The plan alone, as an XLSX workbook. */
    public static byte[] xlsx(Plan plan) {
        return xlsx(PlanFile.of(plan));
    }

    /** The actions alone, as CSV in UTF-8 with a row for each. */
    public static byte[] csv(Plan plan) {
        return ActionTable.write(plan);
    }
}
