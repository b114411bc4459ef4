package foreland.assessment.prioritisation;

import foreland.assessment.AssessmentStatus;
import foreland.assessment.Assessments.Listed;
import foreland.assessment.Ranking;
import foreland.assessment.ScoredIssue;
import foreland.assessment.Scoring;
import foreland.assessment.ScoringScheme;
import foreland.govuk.Problems;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableRequest;
import foreland.govuk.table.TableView;
import foreland.partnership.Viewer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The issues, and the ranking as far as the viewer may see it: of those that they have scored themselves.
 *
 * @param scorers how many have scored each separately
 */
record IssuesPage(
        Listed assessment,
        List<ScoredIssue> issues,
        Ranking ranking,
        Map<UUID, Integer> scorers,
        Viewer viewer,
        String base,
        String title,
        Problems problems) {

    /** Those that have all their scores before the viewer's eyes. */
    static List<ScoredIssue> seen(List<ScoredIssue> all, Viewer viewer) {
        return all.stream()
                .filter(issue -> hasScored(issue, viewer) || !viewer.may(AssessmentStatus.SCORE))
                .toList();
    }

    static boolean hasScored(ScoredIssue issue, Viewer viewer) {
        return issue.separate().stream().map(Scoring::scorer).anyMatch(scorer -> scorer.equals(viewer.person()));
    }

    boolean mayWrite() {
        return viewer.may(AssessmentStatus.WRITE) && assessment.status().isOpen();
    }

    String status(ScoredIssue issue) {
        int count = scorers.getOrDefault(issue.issue().id(), 0);
        String scored = count == 0
                ? "Nobody has scored it yet"
                : count == 1 ? "1 person has scored it" : count + " people have scored it";
        return scored
                + (hasScored(issue, viewer) ? ", you among them" : "")
                + (issue.agreed().isPresent() ? "; agreed together" : "");
    }

    String href(ScoredIssue issue) {
        return base + Addresses.of(assessment, issue.issue());
    }

    List<ScoringScheme.Factor> factors() {
        return assessment.scheme().factors();
    }

    TableView table() {
        Table<Ranking.Place> table = Table.of(
                "ranking",
                "Issues by risk",
                "issue",
                "issues",
                Column.<Ranking.Place>text(
                                "title", "Issue", place -> place.issue().issue().title())
                        .linking(place -> href(place.issue())),
                Column.number("rank", "Rank", Ranking.Place::rank),
                Column.number("risk", "Risk", place -> rounded(place.issue().risk(), 1)),
                Column.number("harm", "Harm", place -> rounded(place.issue().harm(), 2)),
                Column.number(
                        "likelihood",
                        "Likelihood",
                        place -> rounded(place.issue().likelihood(), 2)),
                Column.text("spread", "Scorers’ risks", place -> spread(place.issue())),
                Column.number(
                        "confidence",
                        "Confidence",
                        place -> rounded(place.issue().confidence(), 1)),
                Column.number(
                        "concern", "Concern", place -> rounded(place.issue().concern(), 1)),
                Column.number(
                        "value", "Added value", place -> rounded(place.issue().value(), 1)),
                Column.text("one", "If one score moved by one", place -> range(place.best(), place.worst())),
                Column.text("most", "What moves it most", place -> place.moving() == null ? "Nothing" : place.moving()),
                Column.text(
                        "weights",
                        "If one weight were doubled or left out",
                        place -> range(place.weighed().best(), place.weighed().worst())));
        return table.show(ranking.places(), TableRequest.of(Map.of()));
    }

    private static String spread(ScoredIssue issue) {
        List<Double> risks = issue.risksBySeparateScorers();
        if (risks.isEmpty()) {
            return "";
        }
        double least = risks.stream().mapToDouble(risk -> risk).min().orElse(0);
        double most = risks.stream().mapToDouble(risk -> risk).max().orElse(0);
        return String.format(Locale.UK, "%.1f to %.1f", least, most);
    }

    private static String range(int best, int worst) {
        return best == worst ? "Stays" : "Rank " + best + " to " + worst;
    }

    private static @Nullable BigDecimal rounded(@Nullable Double value, int places) {
        return value == null ? null : BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }
}
