package foreland.delivery.recorded;

import foreland.delivery.ReportedActivity;
import foreland.delivery.ReportedDisposition;
import foreland.delivery.ReportedEvaluation;
import foreland.delivery.ReportedUpdate;
import foreland.delivery.recorded.RecordedSql.InPlan;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableRequest;
import foreland.govuk.table.TableView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file said of a year, a table for each sort of thing. */
record RecordedPage(
        String plan,
        String title,
        String year,
        TableView updates,
        TableView activities,
        TableView dispositions,
        TableView evaluations) {

    static final Table<ReportedUpdate> UPDATES = Table.of(
            "updates",
            "Quarterly updates",
            "update",
            "updates",
            Column.text("action", "Action", ReportedUpdate::action),
            Column.number("quarter", "Quarter", ReportedUpdate::quarter).filteredByChoice(),
            Column.text("agency", "Agency", ReportedUpdate::agency).filteredByChoice(),
            Column.text("rag", "Status", (ReportedUpdate update) -> label(update))
                    .filteredByChoice()
                    .orElse("Not said"),
            Column.text("progress", "Progress", ReportedUpdate::progress).orElse("Not said"),
            Column.text("figures", "Figures, milestones and corrections", RecordedPage::parts)
                    .orElse("None"));

    static final Table<ReportedActivity> ACTIVITIES = Table.of(
            "activities",
            "Activities",
            "activity",
            "activities",
            Column.date("date", "Day", ReportedActivity::date),
            Column.text("kind", "Kind", ReportedActivity::kind).filteredByChoice(),
            Column.number("count", "Count", ReportedActivity::count),
            Column.text("unit", "Of", ReportedActivity::unit),
            Column.text("agency", "Agency", ReportedActivity::agency).filteredByChoice(),
            Column.text("joint", "Jointly with", (ReportedActivity did) -> joined(did.jointWith()))
                    .orElse("Nobody"),
            Column.text("place", "Place", ReportedActivity::place),
            Column.text("action", "Action", ReportedActivity::action).orElse("No one action"));

    static final Table<ReportedDisposition> DISPOSITIONS = Table.of(
            "dispositions",
            "What became of the actions",
            "action",
            "actions",
            Column.text("action", "Action", ReportedDisposition::action),
            Column.text(
                            "became",
                            "What became of it",
                            (ReportedDisposition end) -> end.disposition().label())
                    .filteredByChoice(),
            Column.text("settled", "Settled", (ReportedDisposition end) -> end.settled() ? "Yes" : "Proposed"),
            Column.text("words", "In words", RecordedPage::words).orElse("Nothing more"));

    static final Table<ReportedEvaluation> EVALUATIONS = Table.of(
            "evaluations",
            "Evaluations",
            "evaluation",
            "evaluations",
            Column.text("action", "Action", ReportedEvaluation::action),
            Column.text("question", "Question", ReportedEvaluation::question),
            Column.text("learnt", "What was learnt", ReportedEvaluation::learnt).orElse("Not said"),
            Column.text("advice", "Recommendation", RecordedPage::advice).orElse("None yet"),
            Column.text("presented", "Presented to", ReportedEvaluation::presentedTo)
                    .orElse("Not presented"));

    static RecordedPage of(InPlan said, Map<String, String[]> asked) {
        return new RecordedPage(
                said.plan(),
                said.title(),
                said.year().year().label(),
                UPDATES.show(said.year().updates(), TableRequest.of("u", asked)),
                ACTIVITIES.show(said.year().activities(), TableRequest.of("a", asked)),
                DISPOSITIONS.show(said.year().dispositions(), TableRequest.of("d", asked)),
                EVALUATIONS.show(said.year().evaluations(), TableRequest.of("e", asked)));
    }

    static Table<InPlan> years(String base) {
        return Table.of(
                "years",
                "Years taken from files",
                "year",
                "years",
                Column.text("year", "Year", (InPlan one) -> one.year().year().label())
                        .linking(one -> base + RecordedController.PATH + "/" + one.plan() + "/"
                                + one.year().year().label()),
                Column.text("plan", "Plan", InPlan::title),
                Column.number(
                        "updates",
                        "Updates",
                        (InPlan one) -> one.year().updates().size()),
                Column.number(
                        "activities",
                        "Activities",
                        (InPlan one) -> one.year().activities().size()),
                Column.number(
                        "dispositions",
                        "Dispositions",
                        (InPlan one) -> one.year().dispositions().size()),
                Column.number(
                        "evaluations",
                        "Evaluations",
                        (InPlan one) -> one.year().evaluations().size()));
    }

    private static @Nullable String label(ReportedUpdate update) {
        return update.rag() == null ? null : update.rag().label();
    }

    private static @Nullable String parts(ReportedUpdate update) {
        Stream<String> figures = update.readings().stream()
                .map(reading -> reading.measure() + ": " + reading.value().toPlainString()
                        + (reading.unit() == null ? "" : " " + reading.unit()));
        Stream<String> steps = update.milestonesReached().stream().map(step -> "Reached: " + step.milestone());
        Stream<String> corrections =
                update.corrections().stream().map(correction -> "Correction: " + correction.text());
        return joined(
                Stream.of(figures, steps, corrections).flatMap(parts -> parts).toList());
    }

    private static @Nullable String words(ReportedDisposition end) {
        LocalDate by = end.answerBy();
        return joined(Stream.of(
                        end.result(),
                        end.waitsFor(),
                        end.remains(),
                        end.into(),
                        end.absorbedBy(),
                        end.keptInSight(),
                        end.question(),
                        end.askedOf(),
                        by == null ? null : by.toString(),
                        end.replacedBy(),
                        end.reason(),
                        end.decision())
                .filter(Objects::nonNull)
                .toList());
    }

    private static @Nullable String advice(ReportedEvaluation evaluation) {
        return evaluation.recommendation() == null
                ? null
                : evaluation.recommendation().title();
    }

    private static @Nullable String joined(List<String> parts) {
        return parts.isEmpty() ? null : parts.stream().collect(Collectors.joining("; "));
    }
}
