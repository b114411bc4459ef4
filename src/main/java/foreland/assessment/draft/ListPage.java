package foreland.assessment.draft;

import foreland.govuk.Problems;
import foreland.govuk.Tag;
import java.util.List;

/** The assessments, and the form that begins one. */
record ListPage(List<Assessment> assessments, boolean mayWrite, BeginForm form, Problems problems) {

    static Tag tag(Assessment assessment) {
        return Statuses.tag(assessment.status());
    }

    String href(String base, Assessment assessment) {
        return base + Addresses.of(assessment);
    }
}
