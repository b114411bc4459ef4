package foreland.plan;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a document: of any length, of one partnership, with what was published about it. Refuses, with every problem at
 * once, what {@link PlanRules} forbids.
 *
 * @param reference unique in the partnership and part of an address, such as {@code 2017-20}
 * @param kind what sort of document it is
 * @param title as published
 * @param partnership name of the partnership
 * @param period the days it covers, as far as they are known
 * @param rolling whether it has no end by design
 * @param periodNote how certain the period is
 * @param status where it stands
 * @param published whether the public may read it
 * @param vision in the partnership's words
 * @param coverage how much of the document was to be had
 * @param sources where it was taken from
 * @param reconstructed whether parts were rebuilt because the originals were not to be had
 * @param reconstructionNote what was rebuilt, and how
 * @param agencies those it names, with their kinds as far as known
 * @param focusAreas in the plan's order
 * @param years in time order, each financial year once
 * @param facts what was published about the plan as a whole
 */
public record Plan(
        String reference,
        PlanKind kind,
        String title,
        String partnership,
        Period period,
        boolean rolling,
        @Nullable String periodNote,
        PlanStatus status,
        boolean published,
        @Nullable String vision,
        @Nullable String coverage,
        List<Source> sources,
        boolean reconstructed,
        @Nullable String reconstructionNote,
        List<AgencyRef> agencies,
        List<FocusArea> focusAreas,
        List<AnnualActionPlan> years,
        List<PublishedFact> facts) {

    public Plan {
        sources = List.copyOf(sources);
        agencies = List.copyOf(agencies);
        focusAreas = List.copyOf(focusAreas);
        years = List.copyOf(years);
        facts = List.copyOf(facts);
        new Checks()
                .reference("reference", reference)
                .text("title", title)
                .text("partnership", partnership)
                .optionalText("periodNote", periodNote)
                .optionalText("vision", vision)
                .optionalText("coverage", coverage)
                .optionalText("reconstructionNote", reconstructionNote)
                .noneTwice("agencies", agencies, "name", AgencyRef::name, "an agency called")
                .noneTwice("focusAreas", focusAreas, "code", FocusArea::code, "a focus area")
                .noneTwice("years", years, "year", year -> year.year().label(), "an action plan for")
                .add(new PlanRules(reference, period, rolling, status, focusAreas, years, facts).problems())
                .orRefuse();
    }

    /** The same plan, standing elsewhere. */
    public Plan withStatus(PlanStatus other) {
        return standing(other, published);
    }

    /** The same plan, for the public to read or not. */
    public Plan withPublished(boolean forThePublic) {
        return standing(status, forThePublic);
    }

    private Plan standing(PlanStatus at, boolean forThePublic) {
        return new Plan(
                reference,
                kind,
                title,
                partnership,
                period,
                rolling,
                periodNote,
                at,
                forThePublic,
                vision,
                coverage,
                sources,
                reconstructed,
                reconstructionNote,
                agencies,
                focusAreas,
                years,
                facts);
    }

    /** The same plan without the names of owners: what everybody may read. */
    public Plan withoutNames() {
        return PlanNouns.of(this).withoutNames().plan();
    }

    public Optional<FocusArea> findFocusArea(String code) {
        return focusAreas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    public Optional<AnnualActionPlan> findYear(FinancialYear year) {
        return years.stream().filter(plan -> plan.year().equals(year)).findFirst();
    }

    /** The facts of one kind about the plan as a whole, in their order. */
    public <T extends PublishedFact> List<T> listFacts(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
