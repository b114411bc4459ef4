package foreland.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Change control of the acting partnership's plans: what wants a request, the requests there are, and edits that join one. */
public interface PlanChanges {

    /** What of a plan is under change control; of a plan that is not there, nothing. */
    ChangeControl controlOf(String plan);

    /** All, the newest first. */
    List<Summary> list();

    /** Those of a plan that are still being written, the newest first. */
    List<Summary> listDrafts(String plan);

    Optional<ChangeRequest> find(int number);

    Optional<ChangeRequest> find(UUID id);

    /**
     * The plan as a request that is being written would have it, for its next edit; empty when it is not being written, is not
     * of this plan, or no longer fits the plan.
     */
    Optional<Plan> findDrafted(String plan, int number);

    /**
     * Edits as of any plan, of which each goes into a change request instead of the plan. What is shown is the plan as the
     * request would have it; what is saved answers with the request's reference, such as {@code CR-3}.
     */
    PlanEditing editing(Into into);

    /**
     * Takes in a plan as a file has it: added or changed at once, unless it differs from a plan in force. Then the difference
     * becomes a draft request, and nothing of the plan changes. Where a plan in force stands, no file says.
     *
     * @param why words for such a request
     */
    Taken takeIn(Plan fromFile, String why);

    /** Which request an edit joins. */
    sealed interface Into {

        /**
         * One that is being written.
         *
         * @param seen version of the request that the editor has seen; 0 for none: then an edit of a noun that the request
         *     changes already is refused as overtaken
         */
        record Draft(int number, int seen) implements Into {}

        /** A new one. */
        record New(ChangeReason kind, String reason) implements Into {}
    }

    /**
     * What became of a plan from a file.
     *
     * @param changes how many nouns differ
     * @param request number of the draft request that holds them; empty when they were made at once
     */
    record Taken(int changes, @Nullable Integer request) {}

    /**
     * A request in a list.
     *
     * @param parts how many nouns it changes
     * @param mine whether the acting person started it
     */
    record Summary(
            int number,
            String plan,
            String planTitle,
            ChangeReason reasonKind,
            String reason,
            ChangeStatus status,
            @Nullable ChangeWeight weight,
            Instant startedAt,
            int parts,
            boolean mine) {

        public String reference() {
            return "CR-" + number;
        }
    }
}
