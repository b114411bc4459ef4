package foreland.assessment.draft;

import foreland.assessment.Assessments;
import foreland.assessment.EmergingIssue;
import foreland.assessment.Issues;
import foreland.assessment.Ranking;
import foreland.assessment.ScoredIssue;
import foreland.calendar.FinancialYear;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the assessments to other modules. */
@Component
@Transactional(readOnly = true)
class AssessmentsDoor implements Assessments {

    private final AssessmentsSql assessments;
    private final Issues issues;
    private final FrozenSql frozen;
    private final EvidenceFigures evidence;

    AssessmentsDoor(AssessmentsSql assessments, Issues issues, FrozenSql frozen, EvidenceFigures evidence) {
        this.assessments = assessments;
        this.issues = issues;
        this.frozen = frozen;
        this.evidence = evidence;
    }

    @Override
    public List<Suggestion> suggestions(FinancialYear year) {
        Assessment assessment = assessments.find(year).orElseThrow();
        return Suggestions.from(frozen.find(assessment.id())
                .map(FrozenSql.Frozen::figures)
                .orElseGet(() -> evidence.figures(assessment)));
    }

    @Override
    public List<Listed> list() {
        return assessments.list().stream().map(AssessmentsDoor::listed).toList();
    }

    @Override
    public Optional<Listed> find(FinancialYear year) {
        return assessments.find(year).map(AssessmentsDoor::listed);
    }

    @Override
    public List<EmergingIssue> shortlist(FinancialYear year) {
        return assessments
                .find(year)
                .map(assessment -> shortlist(issues.list(assessment.id(), assessment.scheme())))
                .orElse(List.of());
    }

    private static List<EmergingIssue> shortlist(List<ScoredIssue> all) {
        Stream<ScoredIssue> ranked = Ranking.of(all).places().stream().map(Ranking.Place::issue);
        Stream<ScoredIssue> unscored = all.stream().filter(issue -> issue.risk() == null);
        return Stream.concat(ranked, unscored)
                .map(ScoredIssue::issue)
                .filter(EmergingIssue::shortlisted)
                .toList();
    }

    private static Listed listed(Assessment assessment) {
        return new Listed(
                assessment.id(),
                assessment.year(),
                assessment.edition(),
                assessment.title(),
                assessment.status(),
                assessment.scheme(),
                assessment.version());
    }
}
