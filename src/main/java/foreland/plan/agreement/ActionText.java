package foreland.plan.agreement;

import foreland.calendar.DateWords;
import foreland.govuk.SummaryRow;
import foreland.plan.Action;
import foreland.plan.Agreement;
import foreland.plan.Direction;
import foreland.plan.Firmness;
import foreland.plan.Milestone;
import foreland.plan.MilestoneMeasure;
import foreland.plan.NumericMeasure;
import foreland.plan.SuccessMeasure;
import foreland.plan.Timescale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole text of an action, for the agency that is to say whether it takes it on. */
final class ActionText {

    private static final String NOT_SAID = "Not said";

    private ActionText() {}

    static List<SummaryRow> of(Agreement agreement) {
        Action action = agreement.action();
        List<SummaryRow> rows = new ArrayList<>();
        addIfSaid(rows, "What is done", action.description());
        addIfSaid(rows, "Focus area", agreement.focusArea());
        rows.add(SummaryRow.of(
                "Who sees to it", orNotSaid(String.join("\n", said(action.owner(), action.ownerPost())))));
        addIfSaid(rows, "Supported by", String.join("\n", action.supportingAgencies()));
        rows.add(SummaryRow.of("When", orNotSaid(when(action.timescale()))));
        rows.add(SummaryRow.of(
                "How we will know",
                orNotSaid(String.join(
                        "\n",
                        action.measures().stream().map(ActionText::inWords).toList()))));
        addIfSaid(
                rows,
                "Milestones",
                String.join(
                        "\n",
                        action.milestones().stream().map(ActionText::inWords).toList()));
        addIfSaid(rows, "Risk", action.risk());
        addIfSaid(rows, "Budget", action.budget());
        if (action.firmness() == Firmness.PROVISIONAL) {
            rows.add(SummaryRow.of("Settled?", "Provisional until budgets are settled"));
        }
        addIfSaid(rows, "Notes", action.notes());
        return rows;
    }

    private static void addIfSaid(List<SummaryRow> rows, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(SummaryRow.of(key, value));
        }
    }

    private static String orNotSaid(String text) {
        return text.isEmpty() ? NOT_SAID : text;
    }

    private static List<String> said(@Nullable String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isEmpty()) {
                said.add(part);
            }
        }
        return said;
    }

    private static String when(Timescale timescale) {
        return String.join(
                " ",
                said(
                        timescale.start() == null ? null : "From " + DateWords.day(timescale.start()),
                        timescale.due() == null ? null : "to " + DateWords.day(timescale.due()),
                        timescale.text()));
    }

    private static String inWords(Milestone milestone) {
        return milestone.title() + by(milestone.due());
    }

    private static String inWords(SuccessMeasure measure) {
        if (measure instanceof MilestoneMeasure step) {
            return step.title() + by(step.due());
        }
        return measure instanceof NumericMeasure numeric
                ? numeric.title() + ": " + String.join(", ", figures(numeric))
                : measure.title();
    }

    private static List<String> figures(NumericMeasure measure) {
        String unit = measure.unit() == null ? "" : " " + measure.unit();
        List<String> figures = said(
                measure.baseline() == null
                        ? null
                        : "was " + measure.baseline().toPlainString() + unit + in(measure.baselinePeriod()),
                measure.target() == null
                        ? null
                        : "target " + toward(measure.direction())
                                + measure.target().toPlainString() + unit,
                measure.dataSource() == null ? null : "from " + measure.dataSource(),
                measure.frequency());
        return figures.isEmpty() ? Stream.of("no figures yet").toList() : figures;
    }

    private static String toward(@Nullable Direction direction) {
        return direction == null ? "" : "to " + direction.label() + (direction == Direction.MAINTAIN ? " at " : " to ");
    }

    private static String in(@Nullable String period) {
        return period == null ? "" : " in " + period;
    }

    private static String by(@Nullable LocalDate due) {
        return due == null ? "" : ", by " + DateWords.day(due);
    }
}
