package foreland.assessment.run;

import foreland.assessment.AssessmentTables;
import foreland.assessment.Comparison;
import foreland.assessment.Places;
import foreland.assessment.YearPair;
import foreland.calendar.LondonTime;
import foreland.document.Document;
import foreland.document.DocxWriter;
import foreland.document.HtmlWriter;
import foreland.evidence.CountCube;
import foreland.evidence.CountCubeBuilder;
import foreland.evidence.Evidence;
import foreland.evidence.police.AreaFile;
import foreland.evidence.police.AreaFile.SmallArea;
import foreland.evidence.police.CountingRows;
import foreland.evidence.police.FileReport;
import foreland.evidence.police.PoliceReader;
import foreland.evidence.police.ReadReport;
import foreland.evidence.police.SourceRefused;
import foreland.evidence.police.Sources;
import foreland.house.House;
import foreland.house.HouseOptions;
import foreland.house.Refusal;
import foreland.journal.Acting;
import foreland.partnership.MeantPartnership;
import foreland.partnership.Partnership;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code foreland assess}: the figures of a strategic assessment. With {@code --from} it needs neither server nor database. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Writes the figures of the strategic assessment of an area as tables.")
public final class AssessCommand implements Callable<Integer> {

    private static final int MOST_MONTHS = 120;

    @Mixin
    private HouseOptions options = new HouseOptions();

    @Option(
            names = "--area",
            paramLabel = "NAME-OR-GSS",
            description = "District, partnership, ward, LSOA or force by name or code; all for everything.")
    private String area = "all";

    @Option(names = "--to", paramLabel = "YYYY-MM", description = "Last month of the year that is assessed.")
    private @Nullable String to;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "12",
            description = "How many months, compared with the same months a year earlier (default: ${DEFAULT-VALUE}).")
    private int months = 12;

    @Option(
            names = "--from",
            paramLabel = "PATH",
            arity = "1..*",
            description = "Read these archives, folders or files instead of the evidence; nothing of them is kept.")
    private List<Path> from = List.of();

    @Option(
            names = "--distinct-crime-ids",
            description = "Count only the first of the rows with the same Crime ID and month.")
    private boolean distinct;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description = "bench: the tables that other engines write too, for comparison.")
    private @Nullable String layout;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder to write to, made if it is not there.")
    private Path out = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        boolean bench = layout != null;
        if (bench && !"bench".equals(layout)) {
            throw wrong("--layout takes bench; without it, the assessment's own tables are written.");
        }
        if (!bench && to == null) {
            throw wrong("--to is missing: the last month to assess, such as --to 2025-03.");
        }
        if (months < 1 || months > MOST_MONTHS) {
            throw wrong("--months takes 1 to " + MOST_MONTHS + ".");
        }
        YearMonth last = to == null ? null : month(to);
        if (from.isEmpty()) {
            if (bench) {
                throw wrong("--layout bench needs --from: raw files, which other engines read too.");
            }
            return stored(Objects.requireNonNull(last));
        }
        try (Sources sources = Sources.open(from)) {
            Files.createDirectories(out);
            return bench ? bench(sources) : assessed(sources, Objects.requireNonNull(last));
        } catch (SourceRefused refused) {
            throw new Refusal(refused.getMessage());
        }
    }

    private int bench(Sources sources) throws IOException {
        CountCubeBuilder builder = new CountCubeBuilder();
        ReadReport report = read(sources, PoliceReader.until(null, file -> {}), builder);
        List<SmallArea> areas = AreaFile.read(sources.areas());
        CountCube cube = builder.build();
        new BenchLayout(cube, areas, out).write(report.rows() - report.rejected(), report.repeats());
        return 0;
    }

    private int assessed(Sources sources, YearMonth last) throws IOException {
        CountCubeBuilder builder = new CountCubeBuilder();
        YearMonth today = YearMonth.now(Clock.system(LondonTime.ZONE));
        ReadReport report = read(sources, PoliceReader.until(today, file -> {}), builder);
        CountCube cube = builder.build();
        requireMonth(cube, last);
        Comparison comparison =
                new Comparison(cube, Places.of(cube, AreaFile.read(sources.areas())), new YearPair(last, months));
        return write(comparison, Selection.of(comparison, area), DataUsed.of(report));
    }

    /** From the evidence of a partnership. */
    private int stored(YearMonth last) throws IOException {
        if (distinct) {
            throw wrong("--distinct-crime-ids needs --from: the evidence counts rows as published.");
        }
        try (House house = options.open("/desk/assessment/draft")) {
            Partnership partnership =
                    MeantPartnership.of(house, options, command().commandLine());
            return Acting.system(partnership.id()).doing(() -> stored(new StoredData(house.get(Evidence.class)), last));
        }
    }

    private int stored(StoredData data, YearMonth last) {
        CountCube cube = data.cube();
        requireMonth(cube, last);
        YearPair years = new YearPair(last, months);
        Comparison comparison = new Comparison(cube, data.places(cube, years), years);
        Selection selected = data.otherArea(comparison, area).orElseGet(() -> Selection.of(comparison, area));
        try {
            return write(comparison, selected, data.used());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int write(Comparison comparison, Selection selected, DataUsed data) throws IOException {
        Files.createDirectories(out);
        AssessmentTables tables = AssessmentTables.of(comparison, selected.group(), selected.compared());
        new AssessmentFiles(tables, out).write();
        AssessmentSummary summary = new AssessmentSummary(tables, selected, distinct);
        Files.writeString(out.resolve("assessment.json"), summary.json(data));
        Document document = new AssessmentPaper(tables, summary, selected).document(data);
        Files.writeString(out.resolve("assessment.html"), HtmlWriter.file(document));
        Files.write(out.resolve("assessment.docx"), DocxWriter.write(document));
        command().commandLine().getOut().println("The assessment of " + selected.name() + " is in " + out + ".");
        return 0;
    }

    private static void requireMonth(CountCube cube, YearMonth last) {
        int number = cube.monthNumber(last);
        if (number < 0 || number >= cube.months()) {
            throw new Refusal("There are no data for " + last + ": they go from " + cube.month(0) + " to "
                    + cube.month(cube.months() - 1) + ".");
        }
    }

    private ReadReport read(Sources sources, PoliceReader reader, CountCubeBuilder builder) throws IOException {
        ReadReport report = reader.read(sources.street(), new CountingRows(builder, distinct));
        if (!report.refused().isEmpty()) {
            FileReport first = report.refused().get(0);
            throw new Refusal(first.file().name() + " is refused. " + first.refusal() + " Nothing was written."
                    + (report.refused().size() == 1
                            ? ""
                            : " So are " + (report.refused().size() - 1) + " other files."));
        }
        if (report.rows() == report.rejected()) {
            throw new Refusal("There is no row of a street file in what --from names. Name a data.police.uk archive, "
                    + "its folder or one of its -street.csv files.");
        }
        PrintWriter err = command().commandLine().getErr();
        if (report.rejected() > 0) {
            err.println(report.rejected() + " of " + report.rows() + " rows were refused:");
            report.rejectedByReason()
                    .forEach((reason, count) ->
                            err.println("  " + count + ": " + reason.fault() + ". " + reason.remedy()));
            report.examples().stream().limit(10).forEach(row -> err.println("  " + row));
        }
        return report;
    }

    private YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong("--to takes a month as 2025-03, not " + text + ".");
        }
    }

    private ParameterException wrong(String why) {
        return new ParameterException(command().commandLine(), why);
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
