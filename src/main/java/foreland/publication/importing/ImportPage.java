package foreland.publication.importing;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import foreland.publication.planfile.LocatedProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The upload page.
 *
 * @param plans for a CSV file, the plans whose actions it may hold
 * @param into the one chosen
 * @param refused name of the file that was just refused; null before
 * @param faults what is wrong with it, each with its place and remedy
 */
record ImportPage(
        Problems problems,
        List<Choice> plans,
        String into,
        @Nullable String refused,
        List<LocatedProblem> faults) {

    boolean hasErrors() {
        return !problems.isEmpty();
    }
}
