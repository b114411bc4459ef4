package foreland.publication.commands;

import foreland.house.House;
import foreland.house.HouseOptions;
import foreland.house.Refusal;
import foreland.journal.Acting;
import foreland.partnership.MeantPartnership;
import foreland.partnership.Partnership;
import foreland.plan.Plan;
import foreland.plan.PlanChanges.Taken;
import foreland.plan.Plans;
import foreland.plan.Refused;
import foreland.publication.planfile.LocatedProblem;
import foreland.publication.planfile.PlanFile;
import foreland.publication.planfile.PlanFileReader;
import foreland.publication.planfile.PlanFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a plan in from a file. The same content again changes nothing; a file with problems changes nothing either. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes a plan in from a .yaml or .xlsx file, or its actions from a .csv file (with --plan).")
final class ImportPlan implements Callable<Integer> {

    @Mixin
    private HouseOptions options = new HouseOptions();

    @Parameters(paramLabel = "FILE", description = "The plan file; docs/formats/plan.md says how to write one.")
    private Path file = Path.of("");

    @Option(
            names = "--plan",
            paramLabel = "REFERENCE",
            description = "For a .csv file: the plan that its actions belong to.")
    private @Nullable String into;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = command().commandLine().getErr();
        byte[] bytes;
        try {
            bytes = readLimited();
        } catch (NoSuchFileException e) {
            err.println("There is no file " + file + ".");
            return 1;
        } catch (IOException e) {
            err.println(file + " cannot be read: " + e.getMessage());
            return 1;
        }
        try (House house = options.open(MeantPartnership.page(options, "/desk/publication/importing"))) {
            Partnership partnership =
                    MeantPartnership.of(house, options, command().commandLine());
            return Acting.system(partnership.id())
                    .doing(() -> take(bytes, house.get(Plans.class), house.get(PlanFiles.class)));
        }
    }

    private int take(byte[] bytes, Plans plans, PlanFiles files) {
        String name = String.valueOf(file.getFileName());
        var read = into == null
                ? PlanFileReader.read(bytes, name)
                : PlanFileReader.readInto(
                        plans.find(into).orElseThrow(() -> new Refusal("There is no plan " + into + " here.")),
                        bytes,
                        name);
        return read.matchFile((plan, warnings) -> record(plan, warnings, name, files), this::refuse);
    }

    private int record(PlanFile read, List<String> warnings, String name, PlanFiles files) {
        PrintWriter out = command().commandLine().getOut();
        PlanFiles.Answer answer;
        try {
            answer = files.takeIn(read, "Taken in from the file " + name);
        } catch (Refused refused) {
            throw new Refusal(refused.getMessage() + " Nothing was changed.");
        }
        Plan plan = read.plan();
        out.println(plan.title() + " (" + plan.reference() + ") " + words(answer.plan()));
        answer.delivery().forEach(taking -> out.println(taking.sentence()));
        warnings.forEach(warning -> out.println("Note: " + warning));
        return 0;
    }

    private static String words(Taken taken) {
        String changes = taken.changes() + (taken.changes() == 1 ? " change" : " changes");
        if (taken.request() != null) {
            return "is in force. The difference, " + changes + ", became the draft change request CR-" + taken.request()
                    + "; the plan itself was not changed.";
        }
        return taken.changes() == 0
                ? "is here already, with the same content. Nothing was changed."
                : "was taken in: " + changes + ".";
    }

    private int refuse(List<LocatedProblem> problems) {
        PrintWriter err = command().commandLine().getErr();
        problems.forEach(problem -> err.println(file + ": " + problem));
        err.println(
                problems.size() == 1
                        ? "1 problem; nothing was changed."
                        : problems.size() + " problems; nothing was changed.");
        return 1;
    }

    /** One byte more than is allowed is enough to know that a file is too large. */
    private byte[] readLimited() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(PlanFileReader.LARGEST_FILE + 1);
        }
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
