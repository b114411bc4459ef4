package foreland.plan.versions;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import foreland.plan.NounChange;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a published plan.
 *
 * @param versions in words, the newest first
 * @param changes between the two asked for; empty before anything was asked
 */
record PublicVersionsPage(
        String plan,
        String planTitle,
        List<String> versions,
        List<Choice> moments,
        CompareForm form,
        Problems problems,
        Optional<List<NounChange>> changes) {

    PublicVersionsPage {
        versions = List.copyOf(versions);
        moments = List.copyOf(moments);
    }
}
