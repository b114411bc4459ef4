package foreland.plan.publicpages;

import foreland.plan.ConsultationResult;
import foreland.plan.FocusArea;
import foreland.plan.Note;
import foreland.plan.OrderFact;
import foreland.plan.OutputCount;
import foreland.plan.PerformanceFigure;
import foreland.plan.Plan;
import foreland.plan.PractitionerEvent;
import foreland.plan.Project;
import foreland.plan.PublishedDecision;
import foreland.plan.PublishedFact;
import foreland.plan.PublishedGrant;
import foreland.plan.SeriesBreak;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was published about a plan or a year, kind by kind. Counts of actions are not among them: they stand beside the counts
 * of rows, in {@link Headline}.
 */
record Facts(
        List<PerformanceLine> performance,
        List<BreakLine> breaks,
        List<OutputLine> outputs,
        List<FactCard> projects,
        List<FactCard> grants,
        List<ConsultationView> consultations,
        List<FactCard> events,
        List<FactCard> decisions,
        List<FactCard> orders,
        List<FactCard> notes) {

    static Facts of(Plan plan, List<PublishedFact> facts) {
        List<SeriesBreak> breaks = only(facts, SeriesBreak.class).toList();
        return new Facts(
                only(facts, PerformanceFigure.class)
                        .map(figure -> PerformanceLine.of(figure, breaks))
                        .toList(),
                breaks.stream().map(BreakLine::of).toList(),
                list(plan, only(facts, OutputCount.class), OutputLine::of),
                list(plan, only(facts, Project.class), FactCard::of),
                list(plan, only(facts, PublishedGrant.class), FactCard::of),
                list(plan, only(facts, ConsultationResult.class), ConsultationView::of),
                list(plan, only(facts, PractitionerEvent.class), FactCard::of),
                list(plan, only(facts, PublishedDecision.class).sorted(IN_TIME), FactCard::of),
                list(plan, only(facts, OrderFact.class), FactCard::of),
                list(plan, only(facts, Note.class), FactCard::of));
    }

    /** Those without a date last: where they belong is not known. */
    private static final Comparator<PublishedDecision> IN_TIME =
            Comparator.comparing(PublishedDecision::date, Comparator.nullsLast(Comparator.naturalOrder()));

    /** What there is, in a line: {@code 3 performance figures, 1 consultation}. */
    String summary() {
        return Stream.of(
                        part(performance, "performance figure"),
                        part(outputs, "published total"),
                        part(projects, "project"),
                        part(grants, "grant"),
                        part(consultations, "consultation"),
                        part(events, "practitioner event"),
                        part(decisions, "decision"),
                        part(orders, "order"),
                        part(notes, "note"),
                        part(breaks, "change in recording", "changes in recording"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    boolean isEmpty() {
        return summary().isEmpty();
    }

    private static String part(List<?> facts, String one) {
        return part(facts, one, one + "s");
    }

    private static String part(List<?> facts, String one, String many) {
        return facts.isEmpty() ? "" : Words.counted(facts.size(), one, many);
    }

    private static <F extends PublishedFact> Stream<F> only(List<PublishedFact> facts, Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static <F extends PublishedFact, V> List<V> list(
            Plan plan, Stream<F> facts, BiFunction<F, @Nullable String, V> show) {
        return facts.map(fact -> show.apply(fact, area(plan, fact))).toList();
    }

    private static @Nullable String area(Plan plan, PublishedFact fact) {
        String code = fact.focusArea();
        return code == null
                ? null
                : plan.findFocusArea(code).map(FocusArea::title).orElse(code);
    }
}
