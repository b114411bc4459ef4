package foreland.delivery.evaluation;

import foreland.calendar.DateWords;
import foreland.govuk.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action's evaluation, to read. */
record EvaluationPage(Evaluated action, boolean mayWrite, boolean mayPresent) {

    String title() {
        return "Evaluation of " + action.reference() + " of " + action.year();
    }

    List<String> lacks() {
        Evaluation evaluation = action.evaluation();
        return evaluation == null ? List.of() : evaluation.lacks();
    }

    List<SummaryRow> rows() {
        List<SummaryRow> rows = new ArrayList<>();
        Evaluation said = action.evaluation();
        if (said == null) {
            return rows;
        }
        rows.add(SummaryRow.of("Question", said.question()));
        add(rows, "Method", said.method());
        add(rows, "What was measured", said.measured());
        add(rows, "Compared with", said.comparison());
        add(rows, "What the figures show", said.findings().isEmpty() ? null : String.join("\n", said.findings()));
        add(rows, "Cost", cost(said));
        add(rows, "Who benefited", said.beneficiaries());
        add(rows, "Unintended effects", said.unintended());
        add(rows, "What was learnt", said.learnt());
        add(
                rows,
                "Recommendation",
                said.recommendation() == null ? null : said.recommendation().title());
        add(rows, "Why", said.why());
        Evaluated.Presented presented = action.presented();
        if (presented != null) {
            rows.add(SummaryRow.of(
                    "Presented",
                    "To the " + presented.body() + " on " + DateWords.day(presented.on())
                            + (presented.decision() == null ? "" : ", decision " + presented.decision())));
        }
        return rows;
    }

    private static @Nullable String cost(Evaluation said) {
        if (said.cost() == null) {
            return said.costNote();
        }
        return said.cost() + (said.costNote() == null ? "" : "\n" + said.costNote());
    }

    private static void add(List<SummaryRow> rows, String key, @Nullable String value) {
        if (value != null) {
            rows.add(SummaryRow.of(key, value));
        }
    }
}
