package foreland.evidence.commands;

import foreland.evidence.EvidenceLoading;
import foreland.house.House;
import foreland.house.HouseOptions;
import foreland.journal.Acting;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the Parquet anew. Nothing in the database changes, so it may be done at any time and as often as one likes. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Makes the Parquet of police data anew from the files kept in the database. Nothing else changes.")
final class RebuildEvidence implements Callable<Integer> {

    @Mixin
    private HouseOptions options = new HouseOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (House house = options.open("/desk/evidence/datasets")) {
            int parts = Acting.system(null)
                    .doing(() -> house.get(EvidenceLoading.class).rebuild());
            out.println(
                    parts == 0
                            ? "There are no police data yet, so there was nothing to make."
                            : "Made anew from " + Printed.number(parts) + (parts == 1 ? " file." : " files.")
                                    + " Every figure is as it was.");
            out.flush();
        }
        return 0;
    }
}
