package foreland.publication.commands;

import foreland.calendar.FinancialYear;
import foreland.house.House;
import foreland.house.HouseOptions;
import foreland.house.Refusal;
import foreland.journal.Acting;
import foreland.partnership.MeantPartnership;
import foreland.partnership.Partnership;
import foreland.plan.Plan;
import foreland.plan.Plans;
import foreland.publication.planfile.PlanFile;
import foreland.publication.planfile.PlanFileWriter;
import foreland.publication.planfile.PlanFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gives a plan out as a file, whole: every year and fact of the plan that covers the year asked for, and what was delivered in its years. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Gives a plan out as a file. What is imported again is the same plan.")
final class ExportPlan implements Callable<Integer> {

    /** The forms of the plan file. */
    enum Format {
        yaml,
        xlsx,
        csv;

        byte[] write(PlanFile file) {
            return switch (this) {
                case yaml -> PlanFileWriter.yaml(file);
                case xlsx -> PlanFileWriter.xlsx(file);
                case csv -> PlanFileWriter.csv(file.plan());
            };
        }
    }

    /** Which plan: by a year it covers, or by its reference. */
    static final class Which {
        @Option(names = "--year", paramLabel = "YEAR", description = "A financial year, for example 2017-18.")
        private @Nullable String year;

        @Option(names = "--plan", paramLabel = "REFERENCE", description = "The plan's reference, for example 2017-20.")
        private @Nullable String reference;
    }

    @Mixin
    private HouseOptions options = new HouseOptions();

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--format", defaultValue = "yaml", description = "yaml, xlsx or csv (default: ${DEFAULT-VALUE}).")
    private Format format = Format.yaml;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it (default: standard output).")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (House house = options.open(MeantPartnership.page(options, page()))) {
            Partnership partnership =
                    MeantPartnership.of(house, options, command().commandLine());
            byte[] file = Acting.system(partnership.id())
                    .doing(() -> format.write(house.get(PlanFiles.class).with(meant(house.get(Plans.class)))));
            write(file);
        }
        return 0;
    }

    /** A running server gives the same file at its own address; which plan covers a year, its list of plans says. */
    private String page() {
        return which.reference == null ? "/plan" : "/plans/" + which.reference + "/plan." + format;
    }

    private Plan meant(Plans plans) {
        if (which.reference != null) {
            return plans.find(which.reference)
                    .orElseThrow(() -> new Refusal("There is no plan " + which.reference + " here."));
        }
        FinancialYear year = year();
        List<Plan> fitting = plans.read().listFor(year).stream()
                .filter(plan -> plan.findYear(year).isPresent())
                .toList();
        if (fitting.isEmpty()) {
            throw new Refusal("No plan here has anything for " + year.label() + ".");
        }
        if (fitting.size() > 1 && fitting.get(0).kind() == fitting.get(1).kind()) {
            throw new ParameterException(
                    command().commandLine(),
                    "Several plans cover " + year.label() + ". Say which with --plan and one of: "
                            + fitting.stream().map(Plan::reference).collect(Collectors.joining(", ")));
        }
        return fitting.get(0);
    }

    private FinancialYear year() {
        try {
            return FinancialYear.parse(String.valueOf(which.year));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command().commandLine(), "--year: " + e.getMessage());
        }
    }

    private void write(byte[] file) {
        try (OutputStream to = out == null ? System.out : Files.newOutputStream(out)) {
            to.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
