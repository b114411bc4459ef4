package foreland.delivery.family;

import foreland.delivery.family.FamilyTree.Branch;
import foreland.delivery.family.Member.Key;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The family of one action. */
record FamilyPage(Key action, String titleOfAction, List<Branch> trees, TableView table) {

    String title() {
        return "The line of " + action.words();
    }

    boolean isAlone() {
        return trees.size() == 1 && trees.get(0).branches().isEmpty();
    }

    static String path(Key key) {
        return FamilyController.PATH + "/" + key.plan() + "/" + key.year() + "/" + key.reference();
    }

    /** The column of what replaced an action is there where something did. */
    static Table<Member> table(String base, Key action, List<Member> family) {
        List<Column<Member>> columns = new ArrayList<>();
        columns.add(Column.text("year", "Year", member -> member.key().year().label()));
        columns.add(
                Column.text("ref", "Reference", (Member member) -> member.key().reference())
                        .linking(member -> base + path(member.key())));
        columns.add(Column.text("title", "Action", Member::title));
        columns.add(Column.text("lead", "Lead agency", Member::lead));
        columns.add(Column.text(
                        "end",
                        "Outcome",
                        (Member member) ->
                                member.end() == null ? null : member.end().label())
                .orElse("Not said yet"));
        columns.add(Column.text("from", "Continues", (Member member) -> words(member.continues()))
                .orElse("Nothing: it is new"));
        if (family.stream().anyMatch(member -> member.replacedBy() != null)) {
            columns.add(Column.text("into", "Replaced by", (Member member) -> words(member.replacedBy()))
                    .orElse("Nothing"));
        }
        columns.add(Column.text("baselines", "Starts from", Member::baselines).orElse("No baseline"));
        return new Table<>(
                "line-of-" + action.reference() + "-of-" + action.year(),
                "The same as a table",
                new Table.Noun("action", "actions"),
                columns);
    }

    private static @Nullable String words(@Nullable Key key) {
        return key == null ? null : key.words();
    }
}
