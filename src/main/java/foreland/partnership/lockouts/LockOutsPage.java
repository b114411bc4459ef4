package foreland.partnership.lockouts;

import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.time.Duration;

/** Who was shut out lately. */
record LockOutsPage(TableView table) {

    static final String PATH = "/desk/partnership/lock-outs";
    static final Duration SHOWN = Duration.ofDays(30);

    static Table<LockOut> shutOut() {
        return Table.of(
                "lock-outs",
                "Shut out in the last 30 days",
                "time",
                "times",
                Column.text("whose", "Whose account", LockOut::whose).filteredByText(),
                Column.text("when", "Noticed", LockOut::when),
                Column.number("failures", "Wrong attempts by then", LockOut::failures));
    }
}
