package foreland.plan.publicpages;

import foreland.plan.AnnualActionPlan;
import foreland.plan.Finding;
import foreland.plan.Inconsistency;
import foreland.plan.Plan;
import foreland.plan.Reconciliation;
import java.util.List;
import java.util.stream.Stream;

/** What does not add up, a sentence each: first what was noticed when it was recorded, then what the figures themselves show. */
final class Contradictions {

    private Contradictions() {}

    /** Those of a plan as a whole; its years have their own. */
    static List<String> of(Plan plan) {
        return together(
                plan.listFacts(Inconsistency.class),
                Reconciliation.of(plan).stream()
                        .filter(finding -> finding.where().equals(plan.reference()))
                        .toList());
    }

    static List<String> of(AnnualActionPlan year) {
        return together(year.listFacts(Inconsistency.class), Reconciliation.of(year));
    }

    private static List<String> together(List<Inconsistency> noticed, List<Finding> found) {
        return Stream.concat(
                        noticed.stream().map(known -> Words.sentence(known.text())),
                        found.stream().map(Finding::sentence))
                .distinct()
                .toList();
    }
}
