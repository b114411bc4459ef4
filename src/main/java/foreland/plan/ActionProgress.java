package foreland.plan;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.FinancialYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was reported about the actions of a year. The module that gathers updates implements it, so that the pages of the plan
 * can show progress without knowing where it comes from.
 */
public interface ActionProgress {

    /** The newest accepted report on each action, by the action's reference, as it was known at an instant. */
    Map<String, Progress> progressOf(String plan, FinancialYear year, Instant at);

    /**
     * An accepted report.
     *
     * @param quarter it is about
     * @param rag as the lead agency set it
     * @param reason why it is not green, when it is not
     * @param words progress in the agency's words
     * @param accepted the London day on which it was accepted
     */
    record Progress(
            FinancialQuarter quarter, Rag rag, @Nullable String reason, String words, LocalDate accepted) {}
}
