package foreland.delivery.overview;

import foreland.calendar.FinancialQuarter;
import foreland.delivery.AcceptedUpdate;
import foreland.plan.Rag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which way an action travels, by the two newest accepted reports that say how it is going.
 *
 * @param than the quarter of the earlier of the two; empty when there is none to compare with
 */
record Travel(Direction direction, @Nullable FinancialQuarter than) {

    /** Better, worse, the same; or nothing to compare with. */
    enum Direction {
        BETTER("Better"),
        WORSE("Worse"),
        SAME("The same"),
        UNKNOWN("Nothing earlier to compare with");

        private final String label;

        Direction(String label) {
            this.label = label;
        }
    }

    private static final Travel UNKNOWN = new Travel(Direction.UNKNOWN, null);

    /** Of the reports on one action; grey says that it had not begun, and is compared with nothing. */
    static Travel of(List<AcceptedUpdate> accepted) {
        List<AcceptedUpdate> begun = accepted.stream()
                .filter(update -> update.rag() != Rag.GREY)
                .sorted(Comparator.comparing(AcceptedUpdate::quarter))
                .toList();
        if (begun.size() < 2 || accepted.get(accepted.size() - 1).rag() == Rag.GREY) {
            return UNKNOWN;
        }
        AcceptedUpdate now = begun.get(begun.size() - 1);
        AcceptedUpdate before = begun.get(begun.size() - 2);
        return new Travel(between(before.rag(), now.rag()), before.quarter());
    }

    static Direction between(Rag before, Rag now) {
        int change = Integer.compare(rank(now), rank(before));
        return change > 0 ? Direction.BETTER : change < 0 ? Direction.WORSE : Direction.SAME;
    }

    private static int rank(Rag rag) {
        return switch (rag) {
            case RED -> 0;
            case AMBER -> 1;
            case GREY, GREEN -> 2;
            case BLUE -> 3;
        };
    }

    /** {@code Better than in Q1}. */
    String words() {
        String compared = Optional.ofNullable(than)
                .map(quarter -> (direction == Direction.SAME ? " as in Q" : " than in Q") + quarter.number())
                .orElse("");
        return direction.label + compared;
    }
}
