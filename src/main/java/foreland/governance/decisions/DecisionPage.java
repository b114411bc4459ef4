package foreland.governance.decisions;

import foreland.governance.Decision;
import foreland.govuk.Problems;
import foreland.govuk.SummaryRow;
import java.util.ArrayList;
import java.util.List;

/**
 * One decision with its corrections.
 *
 * @param recorder who recorded it
 * @param mayCorrect whether the reader may add a correction
 * @param text a correction as typed
 */
record DecisionPage(
        Decision decision, DecisionWords words, String recorder, boolean mayCorrect, String text, Problems problems) {

    String path() {
        return DecisionsController.PATH + "/" + decision.number();
    }

    List<SummaryRow> rows() {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of("About", decision.about().words()));
        rows.add(SummaryRow.of("Body", words.name(decision.body())));
        rows.add(SummaryRow.of("Date", DecisionWords.day(decision.date())));
        rows.add(SummaryRow.of("Resolution", decision.resolution()));
        if (decision.conditions() != null) {
            rows.add(SummaryRow.of("Conditions", decision.conditions()));
        }
        rows.add(SummaryRow.of("Proposed by", decision.proposer()));
        rows.add(SummaryRow.of("Seconded by", decision.seconder()));
        rows.add(SummaryRow.of("Recorded", DecisionWords.day(decision.recordedAt()) + " by " + recorder));
        return rows;
    }
}
