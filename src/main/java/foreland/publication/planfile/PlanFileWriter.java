package foreland.publication.planfile;

import foreland.plan.Plan;
import java.nio.charset.StandardCharsets;

/** Writes a plan to a file that {@link PlanFileReader} reads back to an equal plan. */
public final class PlanFileWriter {

    private static final String HEADER = """
            # A community safety plan in Foreland's plan file, version 1.
            # How to write one: docs/formats/plan.md; the schema: /formats/plan-1.schema.json
            # What is not known is left out.
            """;

    private PlanFileWriter() {}

    /** As YAML, in UTF-8. */
    public static byte[] yaml(Plan plan) {
        String content = YamlText.write(FormatVersion.putInto(TreeWriter.write(plan)));
        return (HEADER + content).getBytes(StandardCharsets.UTF_8);
    }

    /** As an XLSX workbook with a sheet for each noun. */
    public static byte[] xlsx(Plan plan) {
        return Workbook.write(FormatVersion.putInto(TreeWriter.write(plan)));
    }

    /** The actions alone, as CSV in UTF-8 with a row for each. */
    public static byte[] csv(Plan plan) {
        return ActionTable.write(plan);
    }
}
