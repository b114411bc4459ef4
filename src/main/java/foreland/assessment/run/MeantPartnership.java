package foreland.assessment.run;

import foreland.house.House;
import foreland.house.HouseOptions;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The partnership that a command acts in: the one named, or the only one there is. */
final class MeantPartnership {

    private MeantPartnership() {}

    /** The address of a page under a running server, of the partnership that is meant. */
    static String page(HouseOptions options, String path) {
        return options.partnership().map(slug -> "/p/" + slug).orElse("") + path;
    }

    /** Wrong usage, with the list to choose from, when none or several would do. */
    static Partnership of(House house, HouseOptions options, CommandLine command) {
        List<Partnership> all = house.get(Partnerships.class).list();
        List<Partnership> fitting = all.stream()
                .filter(each -> options.partnership().map(each.slug()::equals).orElse(true))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        throw new ParameterException(
                command,
                all.isEmpty()
                        ? "There is no partnership here yet. Start Foreland once to make one."
                        : "Say which partnership with --partnership and one of: "
                                + all.stream().map(Partnership::slug).collect(Collectors.joining(", ")));
    }
}
