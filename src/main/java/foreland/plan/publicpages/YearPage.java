package foreland.plan.publicpages;

import foreland.calendar.DateWords;
import foreland.calendar.FinancialYear;
import foreland.govuk.Link;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Plan;
import foreland.plan.YearAtAGlance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year's plan on a page: one section per document that speaks of the year.
 *
 * @param others documents that cover the year without saying anything of it alone
 * @param neighbours the years before and after that have a page
 */
record YearPage(
        FinancialYear year,
        Addresses at,
        List<Section> sections,
        List<Link> others,
        List<Link> neighbours,
        List<Link> views) {

    /**
     * What one document says of the year.
     *
     * @param rebuilt how its rows were rebuilt, when they were
     * @param sentence the year in a sentence, when anything is known of how many actions there were
     */
    record Section(
            String id,
            String title,
            String kind,
            String href,
            @Nullable String rebuilt,
            @Nullable String sentence,
            Headline headline,
            List<String> contradictions,
            List<FocusSection> areas,
            Facts facts) {}

    static YearPage of(YearDocuments documents, List<FinancialYear> years, LocalDate today, Addresses at) {
        FinancialYear year = documents.year();
        boolean actions = documents.list().stream()
                .anyMatch(document -> !document.year().actions().isEmpty());
        boolean underWay = documents.list().stream()
                .anyMatch(document -> YearAtAGlance.of(document.year()).isUnderWay(today));
        boolean facts = documents.list().stream()
                .anyMatch(document -> !document.year().facts().isEmpty());
        Optional<FinancialYear> before =
                years.stream().filter(other -> other.compareTo(year) < 0).max(FinancialYear::compareTo);
        Optional<FinancialYear> after =
                years.stream().filter(other -> other.compareTo(year) > 0).min(FinancialYear::compareTo);
        return new YearPage(
                year,
                at,
                documents.list().stream()
                        .map(document -> section(document, documents, at))
                        .toList(),
                documents.listOthers().stream()
                        .map(plan -> new Link(
                                plan.title() + " (" + plan.kind().label() + ")", at.document(plan.reference())))
                        .toList(),
                Stream.of(
                                before.map(other -> new Link("Year before: " + other, at.year(other))),
                                after.map(other -> new Link("Year after: " + other, at.year(other))))
                        .flatMap(Optional::stream)
                        .toList(),
                Stream.of(
                                underWay ? new Link("How its actions are going", at.progress()) : null,
                                actions ? new Link("All actions as a table", at.table(year)) : null,
                                actions ? new Link("Actions by agency", at.byAgency(year)) : null,
                                facts ? new Link("Everything published about the year", at.facts(year)) : null,
                                before.map(other -> new Link("Compare with " + other, at.compare(other, year)))
                                        .orElse(null))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Section section(YearDocuments.Speaking document, YearDocuments documents, Addresses at) {
        Plan plan = document.plan();
        AnnualActionPlan year = document.year();
        return new Section(
                plan.reference(),
                year.title() == null ? plan.title() : year.title(),
                kind(plan),
                at.document(plan.reference()),
                rebuilt(year),
                YearAtAGlance.sentence(year).orElse(null),
                Headline.of(year),
                Contradictions.of(year),
                FocusSection.list(plan, year, documents, at),
                Facts.of(plan, year.facts()));
    }

    static String kind(Plan plan) {
        return Words.sentence(plan.kind().label())
                + (plan.period().isUnknown() ? "" : ", " + DateWords.period(plan.period()));
    }

    /** How the rows were rebuilt; empty text when that was not written down, null when they are the published ones. */
    static @Nullable String rebuilt(AnnualActionPlan year) {
        boolean some = year.actions().stream().anyMatch(action -> action.reconstructed());
        return year.reconstructed() || some ? Objects.requireNonNullElse(year.reconstructionNote(), "") : null;
    }

    boolean several() {
        return sections.size() > 1;
    }
}
