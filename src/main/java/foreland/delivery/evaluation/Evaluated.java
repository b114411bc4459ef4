package foreland.delivery.evaluation;

import foreland.calendar.FinancialYear;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action, with its evaluation as far as there is one.
 *
 * @param wanted whether it ran for years or was paid for and is completed, so that one is wanted
 * @param presented where and when it was presented; empty for a draft
 * @param version counts its changes; 0 before there is one
 */
record Evaluated(
        UUID action,
        UUID planId,
        String plan,
        FinancialYear year,
        String reference,
        String title,
        @Nullable String lead,
        @Nullable UUID leadId,
        boolean wanted,
        @Nullable Evaluation evaluation,
        @Nullable Presented presented,
        int version) {

    /**
     * The meeting of the Executive Group that it was presented to.
     *
     * @param decision the decision taken on it, as "D12"; empty when none was
     */
    record Presented(String body, LocalDate on, @Nullable String decision) {}

    String stands() {
        if (evaluation == null) {
            return wanted ? "Wanted" : "None";
        }
        return presented == null ? "Draft" : "Presented";
    }

    String path() {
        return EvaluationController.PATH + "/" + plan + "/" + year + "/" + reference;
    }
}
