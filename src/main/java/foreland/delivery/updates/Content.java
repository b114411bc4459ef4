package foreland.delivery.updates;

import foreland.plan.Rag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an update says, whole and without a problem.
 *
 * @param reason why it is amber or red; may be given for the others
 */
record Content(
        Rag rag,
        @Nullable String reason,
        String progress,
        @Nullable String risks,
        @Nullable String nextSteps,
        @Nullable String helpWanted,
        List<Figure> figures,
        List<Reached> reached) {

    Content {
        figures = List.copyOf(figures);
        reached = List.copyOf(reached);
    }

    /** The agency's claim. Blue means complete, so that the two cannot contradict one another. */
    boolean saysComplete() {
        return rag == Rag.BLUE;
    }

    /** By its title: the plan may have put its measures into another order since. */
    Optional<Figure> figureOf(Subject.Measured measured) {
        return figures.stream()
                .filter(figure -> figure.of().title().equals(measured.title()))
                .findFirst();
    }

    Optional<LocalDate> reachedOn(Subject.Step step) {
        return reached.stream()
                .filter(known -> known.step().title().equals(step.title()))
                .map(Reached::on)
                .findFirst();
    }

    /**
     * A figure for one of the measures.
     *
     * @param asOf the last day it covers
     */
    record Figure(
            Subject.Measured of,
            BigDecimal value,
            LocalDate asOf,
            @Nullable String note) {}

    /** A milestone and the day on which it was reached. */
    record Reached(Subject.Step step, LocalDate on) {}
}
