package foreland.delivery.evaluation;

import foreland.govuk.Tag;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;

/**
 * The evaluations that there are, and those that are wanted.
 *
 * @param wanted how many completed actions that ran for years or were paid for have none
 */
record EvaluationsPage(TableView table, long wanted) {

    static Table<Evaluated> table(String base) {
        return Table.of(
                "evaluations",
                "Evaluations",
                "action",
                "actions",
                Column.text("ref", "Action", (Evaluated action) -> action.reference() + " of " + action.year())
                        .linking(action -> base + action.path()),
                Column.text("title", "Title", Evaluated::title).filteredByText(),
                Column.text("lead", "Lead agency", Evaluated::lead).filteredByChoice(),
                Column.text("stands", "Evaluation", Evaluated::stands)
                        .tagged(action -> tag(action.stands()))
                        .filteredByChoice(),
                Column.text("advice", "Recommendation", EvaluationsPage::advice).orElse("None yet"));
    }

    static Tag tag(String stands) {
        return new Tag(
                stands,
                switch (stands) {
                    case "Presented" -> Tag.Colour.GREEN;
                    case "Draft" -> Tag.Colour.BLUE;
                    case "Wanted" -> Tag.Colour.YELLOW;
                    default -> Tag.Colour.GREY;
                });
    }

    private static @org.jspecify.annotations.Nullable String advice(Evaluated action) {
        Evaluation evaluation = action.evaluation();
        return evaluation == null || evaluation.recommendation() == null
                ? null
                : evaluation.recommendation().title();
    }
}
