package foreland.plan;

import foreland.calendar.FinancialYear;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes into the plan how a year ended. What became of each action, and who may say so, is settled by the caller. */
public interface YearEnds {

    /** Where the year after goes on: the same plan when it lasts that long, else another that covers it. */
    Optional<NextYear> findNext(YearLife year);

    /**
     * In the caller's transaction, with a journal entry each: writes its end to every action, makes next year's actions for those
     * carried forward (adding the year where it is missing), links the others, and marks the year as closed.
     *
     * @param next where carried actions go on; may be empty when none is carried
     * @throws IllegalStateException when an action of the year has no end, or the year is not being closed
     */
    void close(YearLife year, List<ActionEnd> ends, Optional<NextYear> next);

    /**
     * How one action ended.
     *
     * @param outcome in words
     * @param into the action of the next year that goes on with a carried one; empty for a new one of the same reference
     */
    record ActionEnd(
            String reference,
            YearEndDisposition disposition,
            String outcome,
            @Nullable String into) {}

    /**
     * The year after, as far as it exists.
     *
     * @param plan reference of the plan that it is of
     * @param status where its action plan stands; empty before there is one
     * @param actions those it has
     */
    record NextYear(String plan, FinancialYear year, Optional<YearStatus> status, List<NextAction> actions) {

        public NextYear {
            actions = List.copyOf(actions);
        }

        /** Whether an action can still be put into it without a change request. */
        public boolean takesNewActions() {
            return status.isEmpty()
                    || status.get() == YearStatus.DRAFT
                    || status.get() == YearStatus.WITH_AGENCIES
                    || status.get() == YearStatus.REFERRED_BACK;
        }

        /** The action that goes on with an earlier one already. */
        public Optional<NextAction> continuing(YearLife of, String reference) {
            return actions.stream()
                    .filter(action -> action.continues() != null
                            && action.continues().reference().equals(reference)
                            && action.continues().year().equals(of.year())
                            && (action.continues().plan() == null
                                            ? plan
                                            : action.continues().plan())
                                    .equals(of.plan()))
                    .findFirst();
        }
    }

    /**
     * An action of the year after.
     *
     * @param continues the earlier one it goes on with; empty for one that is new
     */
    record NextAction(
            String reference, String title, @Nullable ActionLink continues) {}
}
