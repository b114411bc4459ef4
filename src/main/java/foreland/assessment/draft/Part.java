package foreland.assessment.draft;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sections of an assessment, in their order, and which content of regulation 5 to 7 of the Crime and Disorder (Formulation and
 * Implementation of Strategy) Regulations 2007 each holds.
 */
enum Part {
    PURPOSE("purpose", "Purpose and method", "What the assessment is for, and how it was made.", null),
    CONTEXT("context", "The area", "Who lives here, and what matters for reading the figures.", null),
    OVERVIEW(
            "overview",
            "Levels and patterns",
            "What the levels and patterns are, and what stands out.",
            "The levels and patterns of crime, disorder and substance misuse"),
    THEMES("themes", "Themes", "For each theme: who, where, when, what was done, what is ahead.", null),
    PLACES("places", "Places", "Where it happens, and why there.", null),
    CHANGES(
            "changes",
            "What changed, and why",
            "Say why each change that is more than chance came about, or that it is not known. A change of recording is a reason.",
            "Changes since the last assessment, and why they came about"),
    COMMUNITY(
            "community",
            "Community concerns",
            "What people here said in surveys, meetings and reports, and how many of them.",
            "The matters that people in the area think should be prioritised"),
    LAST_PLAN(
            "last-plan",
            "Review of the last plan",
            "What of the last plan was done, and what it changed.",
            "How far the last partnership plan was implemented"),
    HORIZON(
            "horizon",
            "Looking ahead",
            "Political, economic, social, technological, environmental, legal and organisational changes.",
            null),
    PRIORITIES(
            "priorities",
            "Scoring and recommended priorities",
            "Why these priorities are recommended, and not others.",
            "The matters that the partnership should prioritise"),
    GAPS("gaps", "Gaps in the data", "What is missing, and how it will be had next time.", null);

    private final String key;
    private final String heading;
    private final String guidance;
    private final @Nullable String required;

    Part(String key, String heading, String guidance, @Nullable String required) {
        this.key = key;
        this.heading = heading;
        this.guidance = guidance;
        this.required = required;
    }

    /** In addresses and in the document. */
    String key() {
        return key;
    }

    String heading() {
        return heading;
    }

    String guidance() {
        return guidance;
    }

    /** What the regulations ask for here; null where they do not. */
    @Nullable
    String required() {
        return required;
    }

    static Optional<Part> of(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
    }
}
