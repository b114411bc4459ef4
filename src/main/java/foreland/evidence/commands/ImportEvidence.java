package foreland.evidence.commands;

import foreland.evidence.ColumnMapping;
import foreland.evidence.EvidenceLoading;
import foreland.evidence.LoadTerms;
import foreland.evidence.LoadedFile;
import foreland.house.House;
import foreland.house.HouseOptions;
import foreland.journal.Acting;
import foreland.partnership.MeantPartnership;
import foreland.partnership.Partnership;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes data in. What each file is, its columns tell. Exit code 1 when a file was refused; the others are in. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Takes data in: data.police.uk archives (zip, folder, CSV), observations of an agency (CSV, XLSX),"
                        + " areas, lookups, populations, boundaries (GeoJSON, TopoJSON). The same content again changes nothing.")
final class ImportEvidence implements Callable<Integer> {

    @Mixin
    private HouseOptions options = new HouseOptions();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders or archives.")
    private List<Path> paths = List.of();

    @Option(names = "--agency", paramLabel = "NAME", description = "Of observations: the agency whose data they are.")
    private @Nullable String agency;

    @Option(
            names = "--agreement",
            paramLabel = "WORDS",
            description = "Of observations: the agreement under which they are shared.")
    private @Nullable String agreement;

    @Option(names = "--dataset", paramLabel = "TITLE", description = "Of observations: the dataset they belong to.")
    private @Nullable String dataset;

    @Option(names = "--licence", paramLabel = "WORDS", description = "Of observations: who may use them, and how.")
    private @Nullable String licence;

    @Option(
            names = "--map",
            paramLabel = "ROLE=COLUMN",
            description =
                    "Of a table in no known layout: which column is which, remembered for its headings. Roles: area,"
                            + " period, measure, value (several times for several), breakdown; or words for all lines: period-is,"
                            + " measure-is, unit-is.")
    private List<String> map = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (House house = options.open(MeantPartnership.page(options, "/desk/evidence/importing"))) {
            Partnership partnership =
                    MeantPartnership.of(house, options, command().commandLine());
            Printed printed = new Printed(
                    command().commandLine().getOut(), command().commandLine().getErr());
            List<LoadedFile> files = Acting.system(partnership.id())
                    .doing(() -> house.get(EvidenceLoading.class)
                            .load(paths, new LoadTerms(agency, agreement, dataset, licence, mapping()), printed));
            return printed.sum(files);
        }
    }

    private @Nullable ColumnMapping mapping() {
        if (map.isEmpty()) {
            return null;
        }
        try {
            return MapOption.read(map);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command().commandLine(), "--map: " + e.getMessage());
        }
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
