package foreland.delivery.updates;

import foreland.delivery.Round;
import foreland.delivery.UpdateStatus;
import foreland.plan.YearLife;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One action's update in one open round, as lists show it.
 *
 * @param agency name of the agency that leads the action
 * @param mine whether whoever is acting may report for that agency
 * @param submitted the last time
 * @param linkUntil until when a link to it is open; empty when there is none, or the reader may not know
 */
record Owed(
        YearLife year,
        Round round,
        UUID action,
        String reference,
        String title,
        String agency,
        boolean mine,
        UpdateStatus status,
        boolean late,
        @Nullable Instant saved,
        @Nullable Instant submitted,
        @Nullable String question,
        @Nullable Instant linkUntil) {

    /** Late ones first, then what is due next. */
    static final Comparator<Owed> MOST_PRESSING_FIRST = Comparator.comparing(Owed::late)
            .reversed()
            .thenComparing(owed -> owed.round().due())
            .thenComparing(Owed::reference);

    String address() {
        return Addresses.update(year, round.quarter(), reference);
    }

    /** What is to be done about it, in words for the agency. */
    String toDo() {
        return switch (status) {
            case NOT_STARTED -> "Give the update";
            case DRAFT -> "Finish and submit it";
            case RETURNED -> "Answer the question and submit it again";
            case SUBMITTED -> "Nothing: it waits for a coordinator";
            case ACCEPTED -> "Nothing: it is accepted";
            case NOT_OWED -> "Nothing: none is needed";
        };
    }

    /** The same for a coordinator. */
    String toDoForCoordinator(LocalDate today) {
        return switch (status) {
            case NOT_STARTED, DRAFT ->
                late ? "Ask " + agency + ", or send the owner a link" : "Nothing until " + UpdateWords.day(round.due());
            case RETURNED -> "Wait for the answer of " + agency;
            case SUBMITTED -> "Accept or return it";
            case ACCEPTED, NOT_OWED -> "Nothing";
        };
    }
}
