package foreland.delivery.overview;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.FinancialYear;
import foreland.delivery.AcceptedUpdate;
import foreland.plan.Rag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TravelTest {

    @Test
    void it_is_told_from_the_two_newest_reports_that_say_how_it_goes() {
        assertThat(travel(Rag.GREEN, Rag.AMBER)).isEqualTo("Worse than in Q1");
        assertThat(travel(Rag.RED, Rag.AMBER, Rag.GREEN)).isEqualTo("Better than in Q2");
        assertThat(travel(Rag.AMBER, null, Rag.AMBER)).isEqualTo("The same as in Q1");
        assertThat(travel(Rag.GREEN, Rag.BLUE)).isEqualTo("Better than in Q1");
        assertThat(travel(Rag.GREY, Rag.GREEN)).isEqualTo("Nothing earlier to compare with");
        assertThat(travel()).isEqualTo("Nothing earlier to compare with");
    }

    @Property
    void what_gets_better_one_way_gets_worse_the_other(@ForAll Rag before, @ForAll Rag now) {
        Travel.Direction there = Travel.between(before, now);
        Travel.Direction back = Travel.between(now, before);
        switch (there) {
            case BETTER -> assertThat(back).isEqualTo(Travel.Direction.WORSE);
            case WORSE -> assertThat(back).isEqualTo(Travel.Direction.BETTER);
            default -> assertThat(back).isEqualTo(there);
        }
    }

    /** Of one report a quarter; null where there was none. */
    private static String travel(@Nullable Rag... quarters) {
        List<AcceptedUpdate> accepted = new ArrayList<>();
        for (int i = 0; i < quarters.length; i++) {
            Rag rag = quarters[i];
            if (rag != null) {
                accepted.add(update(i + 1, rag));
            }
        }
        return Travel.of(accepted).words();
    }

    private static AcceptedUpdate update(int quarter, Rag rag) {
        return new AcceptedUpdate(
                new UUID(1, quarter),
                new UUID(2, 1),
                "T1-01",
                new FinancialQuarter(new FinancialYear(2017), quarter),
                new UUID(3, 1),
                "Fire",
                rag,
                null,
                null,
                null,
                "Going on",
                null,
                null,
                null,
                rag == Rag.BLUE,
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of(),
                0);
    }
}
