package foreland.publication.planfile;

import foreland.plan.Plan;
import foreland.plan.QuietWarnings;
import foreland.plan.Reconciliation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a plan from a file: YAML, XLSX, or CSV for the actions of a plan that is there already. */
public final class PlanFileReader {

    /** In bytes; larger files are refused before they are looked at. */
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    private PlanFileReader() {}

    /**
     * Reads a whole plan.
     *
     * @param file the bytes as they came
     * @param name the file's name, whose ending says what it is: {@code .yaml}, {@code .yml} or {@code .xlsx}
     */
    public static ReadResult read(byte[] file, String name) {
        try {
            return result(tree(file, name));
        } catch (FileRefused refused) {
            return new ReadResult.NotRead(refused.problems());
        }
    }

    /**
     * Reads a whole plan, or a CSV file with the actions that a plan is to have from now on.
     *
     * @param stored the plan whose actions a CSV file replaces
     */
    public static ReadResult readInto(Plan stored, byte[] file, String name) {
        if (!ending(name).equals("csv")) {
            return read(file, name);
        }
        try {
            refuseLarge(file);
            return result(ActionTable.read(file, stored));
        } catch (FileRefused refused) {
            return new ReadResult.NotRead(refused.problems());
        }
    }

    private static Tree tree(byte[] file, String name) throws FileRefused {
        refuseLarge(file);
        return switch (ending(name)) {
            case "yaml", "yml" -> YamlTree.read(FileText.of(file, "YAML"));
            case "xlsx" -> WorkbookTree.read(file);
            case "csv" ->
                throw new FileRefused(
                        Place.FILE,
                        "A CSV file holds the actions of a plan, not a whole plan.",
                        "Import it on the page of the plan that the actions belong to.");
            default ->
                throw new FileRefused(
                        Place.FILE,
                        "'" + name + "' is not a file of a kind that can be read.",
                        "Use .yaml, .xlsx or .csv.");
        };
    }

    private static void refuseLarge(byte[] file) throws FileRefused {
        if (file.length > LARGEST_FILE) {
            throw new FileRefused(
                    Place.FILE,
                    "The file has %.1f MB; a plan file has at most 5 MB.".formatted(file.length / (1024.0 * 1024.0)),
                    "Take out what does not belong to the plan, or split it into several plans.");
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static ReadResult result(Tree tree) {
        List<LocatedProblem> problems = new ArrayList<>();
        Tree content = FormatVersion.check(tree, problems);
        TreeReader reader = new TreeReader();
        Optional<PlanFile> file = reader.readFile(content);
        problems.addAll(reader.problems());
        if (file.isEmpty() || !problems.isEmpty()) {
            return new ReadResult.NotRead(inFileOrder(problems));
        }
        return new ReadResult.Read(file.get(), warnings(file.get()));
    }

    /** In the order in which a reader meets them; a wrong heading is named once, not once for each row under it. */
    private static List<LocatedProblem> inFileOrder(List<LocatedProblem> problems) {
        Map<String, LocatedProblem> once = new LinkedHashMap<>();
        problems.forEach(problem -> once.putIfAbsent(problem.toString(), problem));
        return once.values().stream()
                .sorted(Comparator.comparingInt(
                                (LocatedProblem problem) -> problem.place().line())
                        .thenComparingInt(problem -> problem.place().column()))
                .toList();
    }

    private static List<String> warnings(PlanFile file) {
        List<String> warnings = new ArrayList<>(QuietWarnings.of(file.plan()));
        Reconciliation.of(file.plan()).forEach(finding -> warnings.add(finding.sentence()));
        warnings.addAll(file.unknownActions());
        return List.copyOf(warnings);
    }
}
