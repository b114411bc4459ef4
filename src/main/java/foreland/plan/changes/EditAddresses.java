package foreland.plan.changes;

import foreland.calendar.FinancialYear;
import foreland.plan.PlanNoun;
import java.util.Optional;

/** Where the nouns of a plan are edited, within the partnership. */
final class EditAddresses {

    private static final String EDIT = "/desk/plan/edit/";

    private EditAddresses() {}

    static String action(String plan, FinancialYear year, String reference) {
        return EDIT + plan + "/actions/" + year + "/" + reference;
    }

    /** Where what a request wants of a noun is edited; empty for what has no page. */
    static Optional<String> of(String plan, PlanNoun noun, int request) {
        String query = "?request=" + request;
        return switch (noun.kind()) {
            case WORDS -> Optional.of(EDIT + plan + "/header" + query);
            case FOCUS_AREA -> Optional.of(EDIT + plan + "/focus-areas/" + noun.code() + query);
            case ACTION ->
                Optional.ofNullable(noun.year())
                        .map(year -> EDIT + plan + "/actions/" + year + "/" + noun.code() + query);
            case STANDING, FOCUS_AREA_ORDER, YEAR, ACTION_ORDER, FACTS -> Optional.empty();
        };
    }
}
