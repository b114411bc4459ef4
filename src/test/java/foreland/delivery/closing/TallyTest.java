package foreland.delivery.closing;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.plan.YearEndDisposition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void the_view_of_9_march_2017_in_a_sentence() {
        List<Optional<YearEndDisposition>> ends = new ArrayList<>();
        ends.addAll(Collections.nCopies(16, Optional.of(YearEndDisposition.COMPLETED)));
        ends.addAll(Collections.nCopies(28, Optional.of(YearEndDisposition.ONGOING_TO_YEAR_END)));
        ends.addAll(Collections.nCopies(3, Optional.of(YearEndDisposition.ABSORBED_BAU)));
        ends.addAll(Collections.nCopies(3, Optional.of(YearEndDisposition.NEEDS_FURTHER_WORK)));
        assertThat(Tally.of(ends).sentence())
                .isEqualTo("50 actions: 16 completed, 28 ongoing to the year end, 6 continuing"
                        + " (3 absorbed into day-to-day work, 3 needs further work).");
    }

    @Test
    void what_nobody_spoke_of_is_counted_too() {
        assertThat(Tally.of(List.of(Optional.empty())).sentence()).isEqualTo("1 action: 1 with nothing said yet.");
        assertThat(Tally.of(List.of()).sentence()).isEqualTo("No actions.");
    }

    @Property
    void the_kinds_partition_the_actions(@ForAll("ends") List<Optional<YearEndDisposition>> ends) {
        Tally tally = Tally.of(ends);
        int parts = Arrays.stream(YearEndDisposition.values())
                        .mapToInt(tally::count)
                        .sum()
                + tally.without();
        assertThat(tally.total()).isEqualTo(ends.size()).isEqualTo(parts);
    }

    @Property
    void a_whole_is_the_sum_of_its_parts(
            @ForAll("ends") List<Optional<YearEndDisposition>> some,
            @ForAll("ends") List<Optional<YearEndDisposition>> others) {
        List<Optional<YearEndDisposition>> all = new ArrayList<>(some);
        all.addAll(others);
        assertThat(Tally.of(some).plus(Tally.of(others))).isEqualTo(Tally.of(all));
    }

    @Provide
    Arbitrary<List<Optional<YearEndDisposition>>> ends() {
        return Arbitraries.of(YearEndDisposition.class)
                .injectNull(0.2)
                .map(Optional::ofNullable)
                .list()
                .ofMaxSize(60);
    }
}
