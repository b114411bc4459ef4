package foreland.assessment;

import foreland.calendar.FinancialYear;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What later work takes from the assessments: the practitioner event, the consultation, the plan. */
public interface Assessments {

    /** An assessment in a line, with the scheme its issues are scored by. */
    record Listed(
            UUID id,
            FinancialYear year,
            int edition,
            String title,
            AssessmentStatus status,
            ScoringScheme scheme,
            int version) {}

    /** An issue that the figures bring up, with what they say of it. */
    record Suggestion(String title, @Nullable String crimeType, List<String> figures) {
        public Suggestion {
            figures = List.copyOf(figures);
        }
    }

    /** All that whoever is acting may see, the newest first. */
    List<Listed> list();

    /** The newest edition for a year. */
    Optional<Listed> find(FinancialYear year);

    /** What the figures of a year's assessment bring up: types that rose clearly, that rank high, or that are frequent. */
    List<Suggestion> suggestions(FinancialYear year);

    /** The proposed focus areas of a year, with their evidence, by risk; for whoever may read the assessment. */
    List<EmergingIssue> shortlist(FinancialYear year);
}
