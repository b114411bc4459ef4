package foreland.journal;

import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/** Begins transactions, and tells the database at the start of each who is acting. */
@Component
class ActingTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1;

    ActingTransactions(DataSource dataSource) {
        super(dataSource);
    }

    /**
     * A transaction in which that fails has not begun: its connection goes back to the pool. A listener that failed here would
     * leave the dead connection bound to the thread, and every later request on that thread would fail too.
     */
    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            tellWhoIsActing();
        } catch (RuntimeException e) {
            doCleanupAfterCompletion(transaction);
            throw e;
        }
    }

    private void tellWhoIsActing() {
        Acting acting = Acting.current();
        new JdbcTemplate(Objects.requireNonNull(getDataSource()))
                .query(
                        """
                        select set_config('foreland.person', ?, true), set_config('foreland.partnership', ?, true),
                               set_config('foreland.system', ?, true), set_config('foreland.link', ?, true)""",
                        row -> {},
                        Objects.toString(acting.person(), ""),
                        Objects.toString(acting.partnership(), ""),
                        acting.system() ? "on" : "",
                        Objects.toString(acting.link(), ""));
    }
}
