package foreland.delivery.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.calendar.FinancialYear;
import foreland.delivery.closing.Disposition.Absorbed;
import foreland.delivery.closing.Disposition.CarriedForward;
import foreland.delivery.closing.Disposition.Completed;
import foreland.delivery.closing.Disposition.DecisionTaken;
import foreland.delivery.closing.Disposition.NeedsFurtherWork;
import foreland.delivery.closing.Disposition.Ongoing;
import foreland.delivery.closing.Disposition.OtherAction;
import foreland.delivery.closing.Disposition.Replaced;
import foreland.delivery.closing.Disposition.Withdrawn;
import foreland.plan.YearEndDisposition;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ClosingYearTest {

    private static final LocalDate MARCH = LocalDate.of(2018, 3, 9);
    private static final LocalDate APRIL = LocalDate.of(2018, 4, 3);
    private static final Disposition DONE = new Completed("All bins seen");

    @Test
    void a_close_begins_in_march_and_ends_after_the_year() {
        ClosingYear live = year(1, YearStatus.LIVE);
        assertThat(live.whyNotBegin(LocalDate.of(2018, 2, 28)))
                .contains("The close of 2017-18 can begin on 1 March 2018.");
        ClosingYear closing = live.begun(MARCH).settled("T1-01", DONE);
        assertThat(closing.whyNotClose(LocalDate.of(2018, 3, 31)))
                .contains("The year ends on 31 March 2018. It can be closed from the day after.");
        assertThat(closing.closed(APRIL).life().status()).isEqualTo(YearStatus.CLOSED);
    }

    @Test
    void what_lacks_something_is_listed_and_keeps_the_year_open() {
        ClosingYear closing = year(4, YearStatus.CLOSING)
                .proposed("T1-01", DONE)
                .proposed("T1-02", new Ongoing("The lamps"))
                .proposed("T1-03", new Withdrawn("No money", null));
        assertThat(closing.gaps().stream().map(gap -> gap.line().reference() + ": " + gap.why()))
                .containsExactly(
                        "T1-01: it is proposed, and not settled yet",
                        "T1-02: it is still ongoing, and a close says what became of it",
                        "T1-03: its withdrawal awaits a decision of the Executive Group",
                        "T1-04: nobody has said what becomes of it");
        assertThat(closing.whyNotClose(APRIL)).contains("4 actions are not settled yet.");
        assertThat(closing.toAccept()).extracting(Line::reference).containsExactly("T1-01");
    }

    @Test
    void what_is_settled_is_the_coordinators_to_change() {
        ClosingYear closing = year(1, YearStatus.CLOSING).settled("T1-01", DONE);
        assertThatThrownBy(() -> closing.proposed("T1-01", DONE)).hasMessageContaining("settled");
        assertThat(closing.settled("T1-01", new Absorbed("The council", "Its report"))
                        .line("T1-01")
                        .kind())
                .contains(YearEndDisposition.ABSORBED_BAU);
    }

    @Test
    void no_action_replaces_itself_however_long_the_way_round() {
        ClosingYear closing =
                year(3, YearStatus.CLOSING).settled("T1-01", replacedBy(2)).settled("T1-02", replacedBy(3));
        assertThatThrownBy(() -> closing.settled("T1-03", replacedBy(1))).hasMessageContaining("replace itself");
        assertThatThrownBy(() -> closing.proposed("T1-03", replacedBy(3))).hasMessageContaining("replace itself");
    }

    @Test
    void a_disposition_without_what_it_needs_cannot_be_made() {
        assertThatThrownBy(() -> new Completed(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ongoing("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CarriedForward("", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Absorbed("The council", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NeedsFurtherWork("Does it work?", "", APRIL, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Withdrawn("", null)).isInstanceOf(IllegalArgumentException.class);
    }

    /** One thing that someone tries, whether it may be done or not. */
    private record Act(int what, int action, Disposition said, LocalDate day) {

        ClosingYear tried(ClosingYear year) {
            try {
                String reference = "T1-%02d".formatted(action);
                return switch (what) {
                    case 0 -> year.begun(day);
                    case 1 -> year.closed(day);
                    case 2, 3, 4, 5 -> year.proposed(reference, said);
                    default -> year.settled(reference, said);
                };
            } catch (IllegalStateException refused) {
                return year;
            }
        }
    }

    @Property
    void whatever_is_tried_a_closed_year_has_one_final_disposition_for_each_action(@ForAll("acts") List<Act> acts) {
        ClosingYear year = year(3, YearStatus.LIVE);
        for (Act act : acts) {
            ClosingYear before = year;
            year = act.tried(before);
            assertThat(year.tally().total()).isEqualTo(3);
            assertThat(year.byAgency().stream().map(ClosingYear.Group::tally).reduce(Tally::plus))
                    .contains(year.tally());
            assertThat(year.byFocusArea().stream().map(ClosingYear.Group::tally).reduce(Tally::plus))
                    .contains(year.tally());
            if (before.life().status() == YearStatus.CLOSED) {
                assertThat(year).isEqualTo(before);
            }
            if (year.life().status() == YearStatus.CLOSED) {
                assertThat(year.tally().without()).isZero();
                assertThat(year.tally().count(YearEndDisposition.ONGOING_TO_YEAR_END))
                        .isZero();
                assertThat(year.lines()).allMatch(Line::isSettled);
                assertThat(year.gaps()).isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Disposition> said = Arbitraries.of(
                DONE,
                new Ongoing("The lamps"),
                new CarriedForward("The rest", null),
                new Absorbed("The council", "Its report"),
                new NeedsFurtherWork("Does it work?", "The analyst", APRIL, null),
                replacedBy(1),
                replacedBy(2),
                replacedBy(3),
                new Withdrawn("No money", null),
                new Withdrawn("No money", new DecisionTaken(new UUID(9, 9), 4)));
        Arbitrary<LocalDate> days = Arbitraries.of(LocalDate.of(2018, 1, 5), MARCH, APRIL, APRIL);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 3),
                        said,
                        days)
                .as(Act::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }

    private static Replaced replacedBy(int number) {
        return new Replaced(new OtherAction(new UUID(1, number), "T1-%02d".formatted(number)));
    }

    private static ClosingYear year(int actions, YearStatus status) {
        YearLife life = new YearLife(
                new UUID(0, 1),
                new UUID(0, 2),
                "2017-20",
                "Safer Northmere 2017 to 2020",
                true,
                new FinancialYear(2017),
                status);
        return new ClosingYear(
                life,
                IntStream.rangeClosed(1, actions)
                        .mapToObj(number -> new Line(
                                new UUID(1, number),
                                "T1-%02d".formatted(number),
                                "Action " + number,
                                number == 1 ? null : "T1: Safer streets",
                                number == 2 ? null : "Northmere Council",
                                number == 2 ? null : new UUID(2, 1),
                                null,
                                false))
                        .toList());
    }

    @Test
    void a_line_says_nothing_until_something_is_said() {
        assertThat(year(1, YearStatus.LIVE).without()).hasSize(1);
        assertThat(year(1, YearStatus.LIVE).line("T1-01").kind()).isEqualTo(Optional.empty());
    }
}
