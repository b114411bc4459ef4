package foreland.assessment.draft;

import foreland.govuk.BothVersions;
import foreland.govuk.Problems;
import java.util.List;

/** The form for a section's words. */
record SectionPage(
        Assessment assessment,
        Part part,
        String text,
        int version,
        Problems problems,
        List<BothVersions> bothVersions) {

    static final int LONGEST = 20_000;

    String title() {
        return part.heading();
    }

    boolean isOvertaken() {
        return !bothVersions.isEmpty();
    }
}
