package foreland.partnership.reminders;

import foreland.calendar.WorkingDays;
import foreland.partnership.DueItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told on one day.
 *
 * @param overdue past their day
 * @param due to be given
 * @param waiting for a decision
 * @param meetings in the next two weeks
 * @param told what is now told, to be remembered
 */
record Digest(
        List<DueItem> overdue, List<DueItem> due, List<DueItem> waiting, List<DueItem> meetings, List<Told> told) {

    private static final int WORKING_DAYS_AHEAD = 3;
    private static final int WORKING_DAYS_BETWEEN = 5;
    private static final int WORKING_DAYS_OF_MEETINGS = 10;
    private static final Comparator<DueItem> BY_DAY =
            Comparator.comparing(DueItem::day, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * The digest of a day; empty when it is a weekend or a bank holiday, when there is nothing, or, for who wants it when there is
     * something new, nothing new.
     *
     * @param items what is open for them
     * @param before what they were told so far
     */
    static Optional<Digest> on(LocalDate today, Rhythm rhythm, List<DueItem> items, List<Told> before) {
        if (rhythm == Rhythm.NONE || !WorkingDays.isWorkingDay(today)) {
            return Optional.empty();
        }
        List<Told> news = new ArrayList<>();
        items.forEach(item -> reason(item, today)
                .filter(reason -> isNews(item, reason, today, before))
                .ifPresent(reason -> news.add(new Told(item.key(), reason, today))));
        Digest digest = of(today, items, news);
        boolean worthIt = rhythm == Rhythm.WEEKLY ? digest.count() > 0 : !news.isEmpty();
        return worthIt ? Optional.of(digest) : Optional.empty();
    }

    private static Digest of(LocalDate today, List<DueItem> items, List<Told> news) {
        LocalDate lastMeeting = WorkingDays.plus(today, WORKING_DAYS_OF_MEETINGS);
        return new Digest(
                those(items, item -> item.kind() == DueItem.Kind.DUE && isPast(item.day(), today)),
                those(items, item -> item.kind() == DueItem.Kind.DUE && !isPast(item.day(), today)),
                those(items, item -> item.kind() == DueItem.Kind.DECISION),
                those(
                        items,
                        item -> item.kind() == DueItem.Kind.MEETING
                                && !isPast(item.day(), today)
                                && !isPast(lastMeeting, item.day())),
                List.copyOf(news));
    }

    int count() {
        return overdue.size() + due.size() + waiting.size() + meetings.size();
    }

    private static Optional<Told.Reason> reason(DueItem item, LocalDate today) {
        LocalDate day = item.day();
        return switch (item.kind()) {
            case DEADLINE -> Optional.empty();
            case DECISION -> Optional.of(Told.Reason.OPENED);
            case MEETING -> isSoon(day, today) ? Optional.of(Told.Reason.SOON) : Optional.empty();
            case DUE ->
                Optional.of(
                        isPast(day, today)
                                ? Told.Reason.OVERDUE
                                : isSoon(day, today) ? Told.Reason.SOON : Told.Reason.OPENED);
        };
    }

    private static boolean isNews(DueItem item, Told.Reason reason, LocalDate today, List<Told> before) {
        Optional<LocalDate> last = before.stream()
                .filter(told -> told.item().equals(item.key()) && told.reason() == reason)
                .map(Told::on)
                .findFirst();
        boolean againLater = reason == Told.Reason.OVERDUE || item.kind() == DueItem.Kind.DECISION;
        return last.map(on -> againLater && WorkingDays.countBetween(on, today) >= WORKING_DAYS_BETWEEN)
                .orElse(true);
    }

    private static boolean isSoon(@Nullable LocalDate day, LocalDate today) {
        return day != null && !isPast(day, today) && !today.isBefore(WorkingDays.plus(day, -WORKING_DAYS_AHEAD));
    }

    private static boolean isPast(@Nullable LocalDate day, @Nullable LocalDate today) {
        return day != null && today != null && day.isBefore(today);
    }

    private static List<DueItem> those(List<DueItem> items, Predicate<DueItem> which) {
        return items.stream().filter(which).sorted(BY_DAY).toList();
    }
}
