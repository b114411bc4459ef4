package foreland.delivery.evaluation;

import foreland.delivery.Recommendation;
import foreland.govuk.BothVersions;
import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/**
 * The form of an evaluation.
 *
 * @param version that it is based on
 */
record WritePage(
        Evaluated action, EvaluationForm form, long version, Problems problems, List<BothVersions> bothVersions) {

    String title() {
        return "Evaluate " + action.reference() + " of " + action.year();
    }

    List<Choice> recommendations() {
        return java.util.Arrays.stream(Recommendation.values())
                .map(advice -> new Choice(advice.name(), advice.title(), advice.meaning()))
                .toList();
    }
}
