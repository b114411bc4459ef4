package foreland.plan;

import foreland.calendar.FinancialYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing in a plan that can change on its own.
 *
 * @param year the year it belongs to; empty for what belongs to the plan as a whole
 * @param code a focus area's code, an action's reference; empty where there is only one of the kind
 */
public record PlanNoun(
        Kind kind, @Nullable FinancialYear year, @Nullable String code) {

    /** What sorts of things those are, each with the type of what it says. */
    public enum Kind {
        /** The plan's own words, without where it stands. */
        WORDS(Plan.class),
        /** Where the plan stands, and whether the public may read it. */
        STANDING(Standing.class),
        FOCUS_AREA(FocusArea.class),
        /** The order of the focus areas; told only where adding and removing does not explain it. */
        FOCUS_AREA_ORDER(Order.class),
        /** A year's own words, without its actions and facts. */
        YEAR(AnnualActionPlan.class),
        ACTION(Action.class),
        /** The order of a year's actions, likewise. */
        ACTION_ORDER(Order.class),
        /** What was published about a year or about the plan, in order. */
        FACTS(Facts.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        public Class<?> type() {
            return type;
        }
    }

    /** Where a plan stands. */
    public record Standing(PlanStatus status, boolean published) {}

    /** Codes or references, in order. */
    public record Order(List<String> order) {

        public Order {
            order = List.copyOf(order);
        }
    }

    /** What was published, in order. */
    public record Facts(List<PublishedFact> facts) {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    static final PlanNoun WORDS = new PlanNoun(Kind.WORDS, null, null);
    static final PlanNoun STANDING = new PlanNoun(Kind.STANDING, null, null);
    static final PlanNoun FOCUS_AREA_ORDER = new PlanNoun(Kind.FOCUS_AREA_ORDER, null, null);

    static PlanNoun focusArea(String code) {
        return new PlanNoun(Kind.FOCUS_AREA, null, code);
    }

    static PlanNoun year(FinancialYear year) {
        return new PlanNoun(Kind.YEAR, year, null);
    }

    static PlanNoun action(FinancialYear year, String reference) {
        return new PlanNoun(Kind.ACTION, year, reference);
    }

    static PlanNoun actionOrder(FinancialYear year) {
        return new PlanNoun(Kind.ACTION_ORDER, year, null);
    }

    static PlanNoun facts(@Nullable FinancialYear year) {
        return new PlanNoun(Kind.FACTS, year, null);
    }

    /** As people call it, such as {@code action T1-03 of 2017-18}. */
    public String words() {
        return switch (kind) {
            case WORDS -> "the plan’s own words";
            case STANDING -> "where the plan stands";
            case FOCUS_AREA -> "focus area " + code;
            case FOCUS_AREA_ORDER -> "order of the focus areas";
            case YEAR -> "action plan of " + year;
            case ACTION -> "action " + code + " of " + year;
            case ACTION_ORDER -> "order of the actions of " + year;
            case FACTS -> "what was published about " + (year == null ? "the plan" : year);
        };
    }
}
