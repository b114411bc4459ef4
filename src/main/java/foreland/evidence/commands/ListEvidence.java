package foreland.evidence.commands;

import foreland.evidence.Dataset;
import foreland.evidence.Evidence;
import foreland.evidence.MonthsCovered;
import foreland.house.House;
import foreland.house.HouseOptions;
import foreland.journal.Acting;
import foreland.partnership.MeantPartnership;
import foreland.partnership.Partnership;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the datasets with the months they cover and the gaps between them. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the datasets, the months they cover and the gaps.")
final class ListEvidence implements Callable<Integer> {

    @Mixin
    private HouseOptions options = new HouseOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        try (House house = options.open(MeantPartnership.page(options, "/desk/evidence/datasets"))) {
            Partnership partnership = MeantPartnership.of(house, options, command.commandLine());
            Acting.system(partnership.id()).run(() -> list(house.get(Evidence.class), out));
        }
        out.flush();
        return 0;
    }

    private static void list(Evidence evidence, PrintWriter out) {
        List<Dataset> datasets = evidence.listDatasets();
        if (datasets.isEmpty()) {
            out.println("There are no data yet. Take some in with: foreland evidence import PATH");
        }
        for (Dataset dataset : datasets) {
            out.println(dataset.title());
            out.println("  " + dataset.agency() + "; " + dataset.licence());
            out.println("  " + Printed.number(dataset.rows()) + " rows in " + dataset.parts()
                    + (dataset.parts() == 1 ? " part" : " parts"));
            if (dataset.kind().byForceAndMonth()) {
                Map<String, MonthsCovered> forces = evidence.monthsByForce(dataset.kind());
                forces.forEach((force, months) -> out.println("  " + force + ": " + covered(months)));
            } else if (!dataset.months().isEmpty()) {
                out.println("  " + covered(dataset.months()));
            }
            dataset.defects().forEach(defect -> out.println("  Known defect: " + defect));
        }
    }

    private static String covered(MonthsCovered months) {
        String gaps = months.gaps().isEmpty()
                ? "no gap"
                : "gaps: "
                        + months.gaps().stream()
                                .map(MonthsCovered.Block::toString)
                                .collect(Collectors.joining(", "));
        return months.months().size() + " months, "
                + months.blocks().stream().map(MonthsCovered.Block::toString).collect(Collectors.joining(", ")) + "; "
                + gaps;
    }
}
