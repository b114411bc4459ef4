package foreland.partnership;

import foreland.house.House;
import foreland.house.HouseOptions;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The partnership that a command is about: the one named, or the only one there is. */
public final class MeantPartnership {

    private MeantPartnership() {}

    /** The address, under a running server, of a page of the partnership that is meant; of the home partnership when none is named. */
    public static String page(HouseOptions options, String path) {
        return options.partnership().map(slug -> "/p/" + slug).orElse("") + path;
    }

    /**
     * The partnership itself.
     *
     * @throws ParameterException wrong usage, with the list to choose from, when none or several would do
     */
    public static Partnership of(House house, HouseOptions options, CommandLine command) {
        List<Partnership> all = house.get(Partnerships.class).list();
        List<Partnership> fitting = all.stream()
                .filter(p -> options.partnership().map(p.slug()::equals).orElse(true))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        String choice = all.isEmpty()
                ? "There is no partnership here yet. Start Foreland once to make one."
                : "Say which partnership with --partnership and one of: "
                        + all.stream().map(Partnership::slug).collect(Collectors.joining(", "));
        throw new ParameterException(command, choice);
    }
}
