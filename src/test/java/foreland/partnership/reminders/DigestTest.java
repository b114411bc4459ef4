package foreland.partnership.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.partnership.DueItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When someone is told of what: day by day, over a whole round of updates. */
class DigestTest {

    /** A Friday: ten working days after 30 June 2017. */
    private static final LocalDate DUE = LocalDate.of(2017, 7, 14);

    private static final DueItem UPDATES = item(DueItem.Kind.DUE, "round", DUE);

    @Test
    void a_round_is_told_when_it_opens_three_working_days_before_it_is_due_and_each_week_that_it_is_late() {
        assertThat(daysTold(Rhythm.DAILY, UPDATES, LocalDate.of(2017, 7, 1), LocalDate.of(2017, 7, 31)))
                // The 1st is a Saturday; the 11th is three working days before; the 15th and 16th are a weekend.
                .containsExactly("2017-07-03", "2017-07-11", "2017-07-17", "2017-07-24", "2017-07-31");
    }

    @Test
    void over_christmas_nobody_is_reminded_on_a_bank_holiday() {
        DueItem decision = item(DueItem.Kind.DECISION, "change", null);
        assertThat(daysTold(Rhythm.DAILY, decision, LocalDate.of(2017, 12, 23), LocalDate.of(2018, 1, 5)))
                // A Saturday, a Sunday, Christmas Day and Boxing Day first; 1 January is no working day.
                .containsExactly("2017-12-27", "2018-01-04");
    }

    @Test
    void a_server_that_was_off_on_the_day_tells_it_on_the_next() {
        List<Told> opened = List.of(new Told("round", Told.Reason.OPENED, LocalDate.of(2017, 7, 3)));
        assertThat(Digest.on(LocalDate.of(2017, 7, 13), Rhythm.DAILY, List.of(UPDATES), opened))
                .hasValueSatisfying(digest -> assertThat(digest.told())
                        .singleElement()
                        .satisfies(told -> assertThat(told.reason()).isEqualTo(Told.Reason.SOON)));
    }

    @Test
    void who_wants_a_mail_a_week_gets_all_that_is_open_and_who_wants_none_gets_none() {
        LocalDate monday = LocalDate.of(2017, 7, 10);
        List<Told> before = List.of(new Told("round", Told.Reason.OPENED, LocalDate.of(2017, 7, 3)));
        assertThat(Digest.on(monday, Rhythm.DAILY, List.of(UPDATES), before)).isEmpty();
        assertThat(Digest.on(monday, Rhythm.WEEKLY, List.of(UPDATES), before)).isPresent();
        assertThat(Digest.on(monday, Rhythm.NONE, List.of(UPDATES), List.of())).isEmpty();
        assertThat(Digest.on(monday, Rhythm.WEEKLY, List.of(), List.of())).isEmpty();
    }

    @Test
    void a_meeting_is_told_three_working_days_before_and_a_deadline_of_the_plan_never() {
        DueItem meeting = item(DueItem.Kind.MEETING, "meeting", DUE);
        assertThat(daysTold(Rhythm.DAILY, meeting, LocalDate.of(2017, 7, 1), LocalDate.of(2017, 7, 31)))
                .containsExactly("2017-07-11");
        assertThat(daysTold(
                        Rhythm.DAILY,
                        item(DueItem.Kind.DEADLINE, "deadline", DUE),
                        LocalDate.of(2017, 7, 1),
                        LocalDate.of(2017, 7, 31)))
                .isEmpty();
    }

    @Test
    void when_there_is_something_new_the_rest_is_listed_too_by_its_day() {
        DueItem late = item(DueItem.Kind.DUE, "late", LocalDate.of(2017, 4, 18));
        DueItem far = item(DueItem.Kind.MEETING, "far", LocalDate.of(2017, 9, 1));
        Digest digest = Digest.on(LocalDate.of(2017, 7, 11), Rhythm.DAILY, List.of(UPDATES, far, late), List.of())
                .orElseThrow();
        assertThat(digest.overdue()).containsExactly(late);
        assertThat(digest.due()).containsExactly(UPDATES);
        assertThat(digest.meetings()).isEmpty();
        assertThat(digest.count()).isEqualTo(2);
    }

    private static List<String> daysTold(Rhythm rhythm, DueItem item, LocalDate from, LocalDate to) {
        List<Told> before = new ArrayList<>();
        List<String> days = new ArrayList<>();
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            Optional<Digest> digest = Digest.on(day, rhythm, List.of(item), before);
            digest.ifPresent(one -> {
                days.add(day.toString());
                one.told().forEach(told -> {
                    before.removeIf(old -> old.item().equals(told.item()) && old.reason() == told.reason());
                    before.add(told);
                });
            });
        });
        return days;
    }

    private static DueItem item(DueItem.Kind kind, String key, LocalDate day) {
        return new DueItem(key, kind, "Something", "/desk", day);
    }
}
