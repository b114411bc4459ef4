package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.CrimeFigures;
import foreland.assessment.EmergingIssue;
import foreland.assessment.LastPlan;
import foreland.assessment.Ranking;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an assessment's document is made of.
 *
 * @param texts   what the analyst wrote, by section
 * @param figures of the data, live or frozen
 * @param frozen  the fingerprint of the frozen data; null while they are live
 * @param issues  all of them
 */
record Content(
        Assessment assessment,
        String partnership,
        Map<String, String> texts,
        CrimeFigures figures,
        @Nullable String frozen,
        List<EmergingIssue> issues,
        Ranking ranking,
        List<LastPlan.Evaluated> lastPlan) {

    Content {
        texts = Map.copyOf(texts);
        issues = List.copyOf(issues);
        lastPlan = List.copyOf(lastPlan);
    }

    AssessmentData data() {
        return figures.data();
    }

    String text(Part part) {
        return texts.getOrDefault(part.key(), "").strip();
    }

    List<EmergingIssue> shortlist() {
        return issues.stream().filter(EmergingIssue::shortlisted).toList();
    }

    /** Something that the regulations demand, and whether it is there. */
    record Required(String content, Part part, boolean satisfied, String why) {}

    List<Required> required() {
        return List.of(
                required(Part.OVERVIEW, !data().hasNoCounts(), "No counts have been loaded for this area and period"),
                required(
                        Part.CHANGES,
                        !text(Part.CHANGES).isEmpty(),
                        "Write why the changes came about, or that it is not known"),
                required(
                        Part.COMMUNITY,
                        !text(Part.COMMUNITY).isEmpty(),
                        "Write what people in the area are concerned about"),
                required(
                        Part.LAST_PLAN,
                        !lastPlan.isEmpty() || !text(Part.LAST_PLAN).isEmpty(),
                        "Write how far the last plan was implemented"),
                required(
                        Part.PRIORITIES,
                        !shortlist().isEmpty(),
                        "Shortlist at least one issue as a proposed focus area"));
    }

    private static Required required(Part part, boolean satisfied, String why) {
        String content = part.required();
        return new Required(content == null ? part.heading() : content, part, satisfied, why);
    }

    boolean isComplete() {
        return required().stream().allMatch(Required::satisfied);
    }
}
