package foreland.assessment.draft;

import foreland.assessment.Audience;
import java.util.Locale;

/** Where the pages of assessments are, within a partnership. */
final class Addresses {

    static final String ALL = "/desk/assessment/draft";
    static final String ONE = ALL + "/{year:\\d{4}-\\d{2}}";

    private Addresses() {}

    static String of(Assessment assessment) {
        return ALL + "/" + assessment.year().label();
    }

    static String section(Assessment assessment, Part part) {
        return of(assessment) + "/sections/" + part.key();
    }

    static String figures(Assessment assessment) {
        return of(assessment) + "/figures/";
    }

    static String file(Assessment assessment, Audience audience, String ending) {
        return of(assessment) + "/" + audience.name().toLowerCase(Locale.ROOT) + "." + ending;
    }

    static String issues(Assessment assessment) {
        return "/desk/assessment/prioritisation/" + assessment.year().label();
    }
}
