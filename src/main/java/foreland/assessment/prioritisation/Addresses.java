package foreland.assessment.prioritisation;

import foreland.assessment.Assessments.Listed;
import foreland.assessment.EmergingIssue;

/** Where the pages of issues are, within a partnership. */
final class Addresses {

    static final String ALL = "/desk/assessment/prioritisation/{year:\\d{4}-\\d{2}}";
    static final String ONE = ALL + "/{number:\\d{1,4}}";

    private Addresses() {}

    static String of(Listed assessment) {
        return "/desk/assessment/prioritisation/" + assessment.year().label();
    }

    static String of(Listed assessment, EmergingIssue issue) {
        return of(assessment) + "/" + issue.number();
    }

    static String assessment(Listed assessment) {
        return "/desk/assessment/draft/" + assessment.year().label();
    }
}
