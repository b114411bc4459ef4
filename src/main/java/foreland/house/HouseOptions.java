package foreland.house;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options of a command that works on a partnership's data. A module adds a command of its own like this:
 *
 * <pre>{@code
 * @Command(name = "import", description = "...")
 * class ImportPlan implements Callable<Integer> {
 *     @Mixin HouseOptions options;
 *
 *     public Integer call() {
 *         try (House house = options.open("/desk/publication/planfile")) {
 *             house.get(PlanFiles.class).take(...);
 *         }
 *         return 0;
 *     }
 * }
 * }</pre>
 *
 * and the class is named in {@code foreland.Commands}.
 */
public final class HouseOptions extends DataOptions {

    @Option(
            names = "--partnership",
            paramLabel = "SLUG",
            description = "The partnership, where the installation has several.")
    private @Nullable String partnership;

    public Optional<String> partnership() {
        return Optional.ofNullable(partnership);
    }

    /**
     * Opens the house for this command.
     *
     * @param page the page of a running server that does the same
     * @throws Refusal when a server holds the data directory, or the data cannot be opened
     */
    public House open(String page) {
        return ((House.Opener) command().root().userObject()).open(this, page);
    }
}
