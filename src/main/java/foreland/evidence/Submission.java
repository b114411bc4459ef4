package foreland.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data of one period that an agency owes, and what came of them.
 *
 * @param due the last day on which they are in time
 * @param came the day by which every month of the period was in; null while one is missing
 * @param months how many months of the period are in
 */
public record Submission(
        Owed owed,
        DataPeriod period,
        LocalDate due,
        @Nullable LocalDate came,
        int months) {

    /** How it stands. */
    public enum State {
        CAME("Came"),
        CAME_LATE("Came late"),
        IN_PART("A part of it came"),
        DUE("Due"),
        LATE("Late");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * A file of a dataset that is in.
     *
     * @param span from the first day that it is about to the last
     * @param on the day on which it came
     */
    public record Arrival(String dataset, String agency, DataPeriod span, LocalDate on) {

        boolean isOf(Owed owed) {
            return dataset.equalsIgnoreCase(owed.dataset()) && agency.equalsIgnoreCase(owed.agencyName());
        }

        boolean holds(YearMonth month) {
            return !span.from().isAfter(month.atDay(1)) && !span.to().isBefore(month.atEndOfMonth());
        }
    }

    /** What came of what is owed for a period, given everything that arrived. */
    public static Submission of(Owed owed, DataPeriod period, List<Arrival> arrivals) {
        List<Arrival> own = arrivals.stream().filter(each -> each.isOf(owed)).toList();
        int wanted = 0;
        int there = 0;
        LocalDate last = null;
        for (YearMonth month = YearMonth.from(period.from());
                !month.isAfter(YearMonth.from(period.to()));
                month = month.plusMonths(1)) {
            wanted++;
            Optional<LocalDate> first = firstOf(month, own);
            if (first.isPresent()) {
                there++;
                last = last == null || first.get().isAfter(last) ? first.get() : last;
            }
        }
        return new Submission(owed, period, owed.due(period), there == wanted ? last : null, there);
    }

    private static Optional<LocalDate> firstOf(YearMonth month, List<Arrival> own) {
        return own.stream().filter(each -> each.holds(month)).map(Arrival::on).min(LocalDate::compareTo);
    }

    /** How it stands on a day. */
    public State state(LocalDate today) {
        if (came != null) {
            return came.isAfter(due) ? State.CAME_LATE : State.CAME;
        }
        if (today.isAfter(due)) {
            return State.LATE;
        }
        return months > 0 ? State.IN_PART : State.DUE;
    }

    public boolean isOpen() {
        return came == null;
    }
}
