package foreland.delivery.updates;

import foreland.delivery.Round;
import foreland.delivery.UpdateStatus;
import foreland.govuk.Link;
import foreland.plan.YearLife;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is due from the reader's agencies, by quarter: late ones first.
 *
 * @param rounds for those who review: every open round, with how far it is
 */
record DuePage(List<OneRound> due, List<OneRound> done, List<Link> rounds, int count) {

    /** The updates of one round that are the reader's to give, or were. */
    record OneRound(YearLife year, Round round, boolean late, List<Owed> updates) {

        String title() {
            return round.title();
        }

        String when() {
            return late
                    ? "Due by " + UpdateWords.day(round.due()) + ": late"
                    : "Due by " + UpdateWords.day(round.due());
        }
    }

    static DuePage of(List<Owed> all, boolean reviews, LocalDate today) {
        List<Owed> mine = all.stream().filter(Owed::mine).toList();
        List<Owed> open =
                mine.stream().filter(owed -> owed.status().isWithTheAgency()).toList();
        return new DuePage(
                byRound(open, today, owed -> true),
                byRound(
                        mine,
                        today,
                        owed -> owed.status() == UpdateStatus.SUBMITTED || owed.status() == UpdateStatus.ACCEPTED),
                reviews ? rounds(all) : List.of(),
                open.size());
    }

    private static List<OneRound> byRound(List<Owed> updates, LocalDate today, Predicate<Owed> which) {
        Map<String, List<Owed>> byRound = new LinkedHashMap<>();
        updates.stream()
                .filter(which)
                .forEach(owed -> byRound.computeIfAbsent(
                                owed.year().id() + owed.round().quarter().label(), key -> new ArrayList<>())
                        .add(owed));
        return byRound.values().stream()
                .map(round -> new OneRound(
                        round.get(0).year(),
                        round.get(0).round(),
                        round.get(0).round().isPastDueOn(today),
                        round))
                .toList();
    }

    private static List<Link> rounds(List<Owed> all) {
        Map<String, List<Owed>> byRound = new LinkedHashMap<>();
        all.forEach(
                owed -> byRound.computeIfAbsent(Addresses.round(owed.year(), owed.round()), key -> new ArrayList<>())
                        .add(owed));
        return byRound.entrySet().stream()
                .map(round -> new Link(howFar(round.getValue()), round.getKey()))
                .toList();
    }

    private static String howFar(List<Owed> round) {
        long owed = round.stream()
                .filter(one -> one.status() != UpdateStatus.NOT_OWED)
                .count();
        long accepted = round.stream()
                .filter(one -> one.status() == UpdateStatus.ACCEPTED)
                .count();
        return round.get(0).round().title() + ": " + accepted + " of " + owed + " accepted";
    }
}
