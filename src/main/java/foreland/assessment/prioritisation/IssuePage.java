package foreland.assessment.prioritisation;

import foreland.assessment.AssessmentStatus;
import foreland.assessment.Assessments.Listed;
import foreland.assessment.EmergingIssue;
import foreland.assessment.ScoredIssue;
import foreland.assessment.Scoring;
import foreland.assessment.ScoringScheme.Factor;
import foreland.govuk.Problems;
import foreland.partnership.Viewer;
import java.util.ArrayList;
import java.util.List;

/** An issue with its evidence, and the scores that the viewer may see. */
record IssuePage(
        Listed assessment,
        ScoredIssue scored,
        Viewer viewer,
        String localContext,
        boolean shortlisted,
        String rationale,
        Problems problems) {

    static final int LONGEST = 4_000;

    static IssuePage of(Listed assessment, ScoredIssue scored, Viewer viewer, Problems problems) {
        EmergingIssue issue = scored.issue();
        return new IssuePage(
                assessment, scored, viewer, issue.localContext(), issue.shortlisted(), issue.rationale(), problems);
    }

    IssuePage typed(String context, boolean proposed, String why) {
        return new IssuePage(assessment, scored, viewer, context, proposed, why, problems);
    }

    EmergingIssue issue() {
        return scored.issue();
    }

    boolean mayScore() {
        return viewer.may(AssessmentStatus.SCORE) && assessment.status().isOpen();
    }

    boolean mayWrite() {
        return viewer.may(AssessmentStatus.WRITE) && assessment.status().isOpen();
    }

    boolean hasScored() {
        return IssuesPage.hasScored(scored, viewer);
    }

    /** Whether scores of others can be shown. */
    boolean seesScores() {
        return hasScored() || !assessment.status().isOpen();
    }

    /** A line of the table: what each gave a factor, and how far apart they are. */
    record Row(String factor, List<String> given, String spread) {}

    List<Scoring> scorings() {
        return scored.scorings();
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Factor factor : assessment.scheme().factors()) {
            List<String> given = scorings().stream()
                    .map(scoring -> scoring.scores().containsKey(factor.code())
                            ? String.valueOf(scoring.scores().get(factor.code()))
                            : "–")
                    .toList();
            String spread = scored.spread(factor.code())
                    .map(range -> range.width() == 0 ? "Agree" : range.least() + " to " + range.most())
                    .orElse("");
            rows.add(new Row(factor.title(), given, spread));
        }
        return rows;
    }
}
