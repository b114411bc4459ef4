package foreland.plan.publicpages;

import foreland.calendar.DateWords;
import foreland.plan.AgencyRef;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.Source;
import foreland.plan.YearAtAGlance;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document as a whole.
 *
 * @param summary kind, period and standing in a line
 * @param rebuilt what was rebuilt and how; empty text when that was not written down, null when nothing was
 * @param coverage how much of the document was to be had
 */
record DocumentView(
        String reference,
        String title,
        String summary,
        boolean isPlan,
        @Nullable String rebuilt,
        @Nullable String vision,
        @Nullable String coverage,
        List<FocusAreaView> areas,
        List<Year> years,
        List<String> contradictions,
        Facts facts,
        List<String> agencies,
        List<Cited> sources) {

    /**
     * A year of the document.
     *
     * @param sentence how it went, or that its actions were not published
     * @param facts what else was published about it, in a line
     */
    record Year(String label, String href, String sentence, String facts) {}

    /** A source and what was taken from there. */
    record Cited(SourceLink link, @Nullable String what) {}

    static DocumentView of(Plan plan, Addresses at) {
        return new DocumentView(
                plan.reference(),
                plan.title(),
                summary(plan),
                plan.kind() == PlanKind.PLAN,
                plan.reconstructed() ? Objects.requireNonNullElse(plan.reconstructionNote(), "") : null,
                plan.vision(),
                plan.coverage(),
                FocusAreaView.list(plan),
                plan.years().stream().map(year -> year(plan, year, at)).toList(),
                Contradictions.of(plan),
                Facts.of(plan, plan.facts()),
                plan.agencies().stream().map(DocumentView::inWords).toList(),
                plan.sources().stream().map(DocumentView::cited).toList());
    }

    private static String summary(Plan plan) {
        String period = plan.rolling() && !plan.period().isUnknown()
                ? DateWords.period(plan.period()) + ", without a fixed end"
                : DateWords.period(plan.period());
        return Stream.of(
                        Words.sentence(plan.kind().label()),
                        period,
                        plan.periodNote(),
                        plan.status().label())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static Year year(Plan plan, AnnualActionPlan year, Addresses at) {
        return new Year(
                year.year().label(),
                at.year(year.year()),
                YearAtAGlance.sentence(year).orElse("Its actions were not published."),
                Facts.of(plan, year.facts()).summary());
    }

    private static String inWords(AgencyRef agency) {
        return agency.kind() == null
                ? agency.name()
                : agency.name() + " (" + agency.kind().label() + ")";
    }

    private static Cited cited(Source source) {
        return new Cited(SourceLink.of(source.where()), source.what());
    }
}
