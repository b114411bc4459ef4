package foreland.partnership.tokens;

import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import foreland.partnership.LondonDay;
import java.util.List;

/** One's own tokens. */
record TokensPage(TableView table, List<ListedToken> working) {

    static final String LIST = "/desk/partnership/tokens";

    static final Table<ListedToken> TABLE = Table.of(
            "tokens",
            "Your API tokens",
            "token",
            "tokens",
            Column.<ListedToken>text("name", "Name", ListedToken::name).filteredByText(),
            Column.<ListedToken>text("state", "State", token -> token.state().words())
                    .tagged(token -> token.state().tag())
                    .filteredByChoice(),
            Column.<ListedToken>text("allows", "Allows", ListedToken::allows).filteredByText(),
            Column.date("made", "Made", ListedToken::made),
            Column.date("lastDay", "Works until", ListedToken::lastDay),
            Column.<ListedToken>text(
                            "used",
                            "Last used",
                            token -> token.lastUsed() == null ? null : LondonDay.words(token.lastUsed()))
                    .orElse("Never"));
}
