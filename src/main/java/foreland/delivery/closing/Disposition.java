package foreland.delivery.closing;

import foreland.calendar.DateWords;
import foreland.plan.YearEndDisposition;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of an action, with just what that way of ending needs to say. One that says less cannot be made. */
sealed interface Disposition {

    YearEndDisposition kind();

    /** What it says beside its kind, in sentences. */
    String words();

    /** What the close still needs of it; an outlook does without. */
    default Optional<String> lacks() {
        return Optional.empty();
    }

    /**
     * Done.
     *
     * @param result what was reached, and what shows it
     */
    record Completed(String result) implements Disposition {
        public Completed {
            Said.something(result, "what was reached");
        }

        @Override
        public YearEndDisposition kind() {
            return YearEndDisposition.COMPLETED;
        }

        @Override
        public String words() {
            return Said.sentence(result);
        }
    }

    /** Still under way: for an outlook, not for a close. */
    record Ongoing(String waitsFor) implements Disposition {
        public Ongoing {
            Said.something(waitsFor, "what it waits for");
        }

        @Override
        public YearEndDisposition kind() {
            return YearEndDisposition.ONGOING_TO_YEAR_END;
        }

        @Override
        public String words() {
            return "Waits for: " + Said.sentence(waitsFor);
        }

        @Override
        public Optional<String> lacks() {
            return Optional.of("it is still ongoing, and a close says what became of it");
        }
    }

    /**
     * The same action goes on in the next year.
     *
     * @param remains what is still to be done
     * @param into the action of next year's plan that goes on with it; empty for one that the close makes
     */
    record CarriedForward(String remains, @Nullable String into) implements Disposition {
        public CarriedForward {
            Said.something(remains, "what is still to be done");
        }

        @Override
        public YearEndDisposition kind() {
            return YearEndDisposition.CARRIED_FORWARD;
        }

        @Override
        public String words() {
            return "Still to be done: " + Said.sentence(remains)
                    + (into == null ? "" : " Goes on as " + into + " of the next year.");
        }
    }

    /** Leaves the plan and goes on as day-to-day work. */
    record Absorbed(String byWhom, String keptInSight) implements Disposition {
        public Absorbed {
            Said.something(byWhom, "who absorbs it");
            Said.something(keptInSight, "how it is kept in sight");
        }

        @Override
        public YearEndDisposition kind() {
            return YearEndDisposition.ABSORBED_BAU;
        }

        @Override
        public String words() {
            return "Now day-to-day work of " + Said.sentence(byWhom) + " Kept in sight by: "
                    + Said.sentence(keptInSight);
        }
    }

    /**
     * More is needed before one can go on: a feasibility assessment.
     *
     * @param who answers the question
     * @param by the day by which they do
     * @param result what came of it so far; empty while it is open
     */
    record NeedsFurtherWork(
            String question,
            String who,
            LocalDate by,
            @Nullable String result) implements Disposition {
        public NeedsFurtherWork {
            Said.something(question, "the question");
            Said.something(who, "who answers it");
        }

        @Override
        public YearEndDisposition kind() {
            return YearEndDisposition.NEEDS_FURTHER_WORK;
        }

        @Override
        public String words() {
            return "Question: " + Said.sentence(question) + " To be answered by " + who + " by " + DateWords.day(by)
                    + "." + (result == null ? "" : " So far: " + Said.sentence(result));
        }
    }

    /** Merged into another action of the year. */
    record Replaced(OtherAction by) implements Disposition {
        @Override
        public YearEndDisposition kind() {
            return YearEndDisposition.REPLACED;
        }

        @Override
        public String words() {
            return "Replaced by " + by.reference() + ".";
        }
    }

    /**
     * Stopped.
     *
     * @param decision of the Executive Group; empty for a proposal that awaits it
     */
    record Withdrawn(String reason, @Nullable DecisionTaken decision) implements Disposition {
        public Withdrawn {
            Said.something(reason, "why it is withdrawn");
        }

        @Override
        public YearEndDisposition kind() {
            return YearEndDisposition.WITHDRAWN;
        }

        @Override
        public String words() {
            return "Why: " + Said.sentence(reason) + (decision == null ? "" : " Decision D" + decision.number() + ".");
        }

        @Override
        public Optional<String> lacks() {
            return decision == null
                    ? Optional.of("its withdrawal awaits a decision of the Executive Group")
                    : Optional.empty();
        }
    }

    /** Another action, by its identity and as people know it. */
    record OtherAction(UUID id, String reference) {}

    /** A decision, by its identity and its number. */
    record DecisionTaken(UUID id, int number) {}
}
