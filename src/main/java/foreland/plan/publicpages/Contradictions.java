package foreland.plan.publicpages;

import foreland.plan.ActionCounts;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Inconsistency;
import foreland.plan.Plan;
import foreland.plan.PublishedStatus;
import foreland.plan.YearAtAGlance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What does not add up, a sentence each: what its source or its recorder noticed, and what the rows show. */
final class Contradictions {

    private Contradictions() {}

    /** Those of a plan as a whole; its years have their own. */
    static List<String> of(Plan plan) {
        return plan.listFacts(Inconsistency.class).stream()
                .map(Inconsistency::text)
                .map(Words::sentence)
                .toList();
    }

    static List<String> of(AnnualActionPlan year) {
        List<String> all = new ArrayList<>();
        year.listFacts(Inconsistency.class).forEach(known -> all.add(Words.sentence(known.text())));
        if (!year.actions().isEmpty()) {
            YearAtAGlance rows = YearAtAGlance.of(year);
            for (ActionCounts published : Headline.wholeYear(year)) {
                compare("actions", published.total(), rows.actions(), all);
                compare("completed actions", published.completed(), rows.count(PublishedStatus.COMPLETED), all);
                compare("ongoing actions", published.ongoing(), rows.count(PublishedStatus.ONGOING), all);
                compare("actions carried over", published.carriedOver(), rows.count(PublishedStatus.CARRIED_OVER), all);
                compare("actions continuing into the next year", published.continuing(), rows.goingOn(), all);
            }
        }
        return List.copyOf(all);
    }

    private static void compare(String what, @Nullable Integer published, int counted, List<String> all) {
        if (published != null && published != counted) {
            all.add("%s %s were published, but %s are listed here."
                    .formatted(Words.number(published), what, Words.number(counted)));
        }
    }
}
