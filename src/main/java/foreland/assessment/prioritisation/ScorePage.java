package foreland.assessment.prioritisation;

import foreland.assessment.Assessments.Listed;
import foreland.assessment.ScoredIssue;
import foreland.assessment.ScoringScheme.Factor;
import foreland.govuk.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form for scoring an issue. */
record ScorePage(
        Listed assessment,
        ScoredIssue scored,
        boolean together,
        ScoreForm form,
        @Nullable Integer version,
        Problems problems,
        boolean overtaken) {

    String title() {
        return (together ? "Score together: " : "Score: ") + scored.issue().title();
    }

    List<Factor> factors() {
        return assessment.scheme().factors();
    }

    @Nullable
    Long formVersion() {
        return version == null ? null : (Long) (long) version;
    }
}
