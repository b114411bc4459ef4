package foreland.plan.edit;

import foreland.calendar.DateWords;
import foreland.calendar.Period;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.PlanStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The plan's own words as typed: title, vision, period, and whether the public may read it. */
final class HeaderForm {

    private static final List<String> FIELDS = List.of("reference", "title", "vision", "from", "to", "rolling");

    private HeaderForm() {}

    static Typed empty() {
        return new Typing().text("rolling", "no").done();
    }

    static Typed of(Plan plan) {
        return new Typing()
                .text("title", plan.title())
                .text("vision", plan.vision())
                .day("from", plan.period().from())
                .day("to", plan.period().to())
                .yesOrNo("rolling", plan.rolling())
                .yesOrNo("published", plan.published())
                .done();
    }

    /** A plan without any part yet, written from an empty page: a draft that only the partnership sees. */
    static Read<Plan> readNew(Typed typed, String partnership) {
        Reading reading = new Reading();
        String reference = reading.needed(typed, "reference", "Enter a reference, such as 2017-20");
        OwnWords words = words(typed, reading);
        return reading.made(
                HeaderForm::fieldOf,
                () -> new Plan(
                        reference,
                        PlanKind.PLAN,
                        words.title(),
                        partnership,
                        words.period(),
                        words.rolling(),
                        null,
                        PlanStatus.DRAFT,
                        false,
                        typed.orNull("vision"),
                        null,
                        List.of(),
                        false,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /**
     * The stored plan with the words that were typed.
     *
     * @param mayPublish whether what the form says about publishing counts
     */
    static Read<Plan> read(Typed typed, Plan stored, boolean mayPublish) {
        Reading reading = new Reading();
        OwnWords words = words(typed, reading);
        Boolean published = mayPublish ? Reading.yesOrNo(typed, "published") : null;
        return reading.made(
                HeaderForm::fieldOf,
                () -> new Plan(
                        stored.reference(),
                        stored.kind(),
                        words.title(),
                        stored.partnership(),
                        words.period(),
                        words.rolling(),
                        stored.periodNote(),
                        stored.status(),
                        Objects.requireNonNullElse(published, stored.published()),
                        typed.orNull("vision"),
                        stored.coverage(),
                        stored.sources(),
                        stored.reconstructed(),
                        stored.reconstructionNote(),
                        stored.agencies(),
                        stored.focusAreas(),
                        stored.years(),
                        stored.facts()));
    }

    private record OwnWords(String title, Period period, boolean rolling) {}

    private static OwnWords words(Typed typed, Reading reading) {
        String title = reading.needed(typed, "title", "Enter the plan's title");
        LocalDate from = reading.day(typed, "from");
        LocalDate to = reading.day(typed, "to");
        return new OwnWords(
                title, period(typed, reading, from, to), Objects.equals(Reading.yesOrNo(typed, "rolling"), true));
    }

    private static Period period(Typed typed, Reading reading, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            reading.problem(typed, "to", "The last day must be on or after the first day. Check both");
            return Period.UNKNOWN;
        }
        return new Period(from, to);
    }

    /** Years that no longer fit into the period are a problem of the period. */
    static String fieldOf(String component) {
        if (component.equals("period.from")) {
            return "from";
        }
        if (component.equals("period.to") || component.startsWith("years[")) {
            return "to";
        }
        return FIELDS.contains(component) ? component : "";
    }

    static Map<String, String> words(Plan plan) {
        return new Words()
                .with("Title", plan.title())
                .with("Vision", plan.vision())
                .with("Period", DateWords.period(plan.period()))
                .with("Rolling", plan.rolling())
                .with("Published", plan.published())
                .done();
    }
}
