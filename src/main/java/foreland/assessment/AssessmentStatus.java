package foreland.assessment;

import java.util.List;
import java.util.Optional;

/** Where an assessment stands. The steps between are one table, which the database holds too. */
public enum AssessmentStatus {
    PLANNED("Planned"),
    COLLECTING("Collecting data"),
    FROZEN("Data frozen"),
    DRAFT("Draft"),
    REVIEWED("Reviewed"),
    APPROVED("Approved"),
    SUPERSEDED("Superseded");

    /** May see assessments that are not approved yet, and the restricted version of those that are. */
    public static final String READ = "assessment.read";

    /** May write the assessment and freeze its data. */
    public static final String WRITE = "assessment.write";

    public static final String REVIEW = "assessment.review";
    public static final String APPROVE = "assessment.approve";

    /** May give scores. */
    public static final String SCORE = "assessment.score";

    private static final List<Step> STEPS = List.of(
            new Step(
                    PLANNED,
                    COLLECTING,
                    WRITE,
                    "Start collecting data",
                    "Figures follow the evidence as it comes in.",
                    ""),
            new Step(
                    COLLECTING,
                    FROZEN,
                    WRITE,
                    "Freeze the data",
                    "Figures are kept as they are now, with the versions of the data they came from. Data that come later make"
                            + " a new edition.",
                    ""),
            new Step(FROZEN, DRAFT, WRITE, "Call it a draft", "The words are being written over frozen figures.", ""),
            new Step(
                    DRAFT,
                    REVIEWED,
                    REVIEW,
                    "Record the peer review",
                    "Someone other than whoever made the draft has read it. Words and scores are locked.",
                    "Someone else must review it: whoever called it a draft cannot."),
            new Step(REVIEWED, DRAFT, REVIEW, "Send it back to draft", "Words and scores can be changed again.", ""),
            new Step(
                    REVIEWED,
                    APPROVED,
                    APPROVE,
                    "Approve and publish",
                    "Both versions are kept for ever as they are now; the public version is published.",
                    "Someone else must approve it: whoever reviewed it cannot."));

    private final String title;

    AssessmentStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /**
     * One step.
     *
     * @param right   it takes
     * @param act     on the button
     * @param meaning what it does
     * @param other   said to whoever took the step before, where it takes another person; else empty
     */
    public record Step(
            AssessmentStatus from, AssessmentStatus to, String right, String act, String meaning, String other) {

        /** Whether it takes another person than the step before. */
        public boolean takesAnother() {
            return !other.isEmpty();
        }
    }

    /** The steps that lead on from here. */
    public List<Step> steps() {
        return STEPS.stream().filter(step -> step.from() == this).toList();
    }

    public Optional<Step> step(AssessmentStatus to) {
        return steps().stream().filter(step -> step.to() == to).findFirst();
    }

    /** Whether figures still follow the evidence. */
    public boolean isLive() {
        return this == PLANNED || this == COLLECTING;
    }

    /** Whether words and scores can be changed. */
    public boolean isOpen() {
        return compareTo(REVIEWED) < 0;
    }

    public boolean isPublished() {
        return this == APPROVED || this == SUPERSEDED;
    }
}
