package foreland.assessment.draft;

import foreland.assessment.AssessmentStatus;
import foreland.assessment.AssessmentStatus.Step;
import foreland.assessment.Audience;
import foreland.calendar.DateWords;
import foreland.calendar.LondonTime;
import foreland.govuk.Link;
import foreland.partnership.Viewer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as it stands.
 *
 * @param body     the document as part of the page
 * @param required what the regulations demand
 * @param audience which version is shown
 */
record AssessmentPage(
        Assessment assessment,
        Audience audience,
        String body,
        List<Content.Required> required,
        List<AssessmentsSql.Taken> taken,
        Viewer viewer,
        boolean complete,
        boolean hasData,
        @Nullable String problem) {

    /** A step as it is offered, with why it cannot be taken yet; empty where it can. */
    record Offered(Step step, String obstacle) {}

    List<Offered> steps() {
        List<Offered> offered = new ArrayList<>();
        for (Step step : assessment.status().steps()) {
            if (viewer.may(step.right())) {
                offered.add(new Offered(step, obstacle(step)));
            }
        }
        return offered;
    }

    private String obstacle(Step step) {
        if (step.to() == AssessmentStatus.FROZEN && !hasData) {
            return "No counts have been loaded for this area and period, so there is nothing to freeze.";
        }
        if (step.to() == AssessmentStatus.REVIEWED && !complete) {
            return "Some content that the regulations demand is missing: see above.";
        }
        return step.takesAnother() && isLastTaker() ? step.other() : "";
    }

    private boolean isLastTaker() {
        UUID last = taken.isEmpty() ? null : taken.get(taken.size() - 1).by();
        return last != null && last.equals(viewer.person());
    }

    List<Part> parts() {
        return Arrays.asList(Part.values());
    }

    boolean mayWrite() {
        return viewer.may(AssessmentStatus.WRITE) && assessment.status().isOpen();
    }

    boolean isPublic() {
        return audience == Audience.PUBLIC;
    }

    List<Link> files(String base) {
        return List.of(
                new Link("Word document", base + Addresses.file(assessment, audience, "docx")),
                new Link("PDF", base + Addresses.file(assessment, audience, "pdf")),
                new Link("Web page in a file", base + Addresses.file(assessment, audience, "html")));
    }

    static String when(AssessmentsSql.Taken step) {
        return DateWords.day(LondonTime.dayOf(step.at()));
    }

    static String state(String status) {
        return AssessmentStatus.valueOf(status).title();
    }
}
