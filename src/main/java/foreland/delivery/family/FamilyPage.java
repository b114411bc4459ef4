package foreland.delivery.family;

import foreland.delivery.family.FamilyTree.Branch;
import foreland.delivery.family.Member.Key;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.util.List;

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

    static Table<Member> table(String base, Key action) {
        return Table.of(
                "line-of-" + action.reference() + "-of-" + action.year(),
                "The same as a table",
                "action",
                "actions",
                Column.text(
                        "year", "Year", (Member member) -> member.key().year().label()),
                Column.text("ref", "Reference", (Member member) -> member.key().reference())
                        .linking(member -> base + path(member.key())),
                Column.text("title", "Action", Member::title),
                Column.text("lead", "Lead agency", Member::lead),
                Column.text(
                                "end",
                                "What became of it",
                                (Member member) -> member.end() == null
                                        ? null
                                        : member.end().label())
                        .orElse("Not said yet"),
                Column.text("from", "Continues", (Member member) -> words(member.continues()))
                        .orElse("Nothing: it is new"),
                Column.text("into", "Replaced by", (Member member) -> words(member.replacedBy()))
                        .orElse(""),
                Column.text("baselines", "Starts from", Member::baselines).orElse("No baseline"),
                Column.text("plan", "Plan", (Member member) -> member.key().plan()));
    }

    private static @org.jspecify.annotations.Nullable String words(@org.jspecify.annotations.Nullable Key key) {
        return key == null ? null : key.words();
    }
}
