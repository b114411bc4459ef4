package foreland.journal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells the database, at the start of every transaction, who is acting. Boot's transaction manager finds it by itself. */
@Component
class ActingInTransactions implements TransactionExecutionListener {

    private final ObjectProvider<JdbcTemplate> jdbc;

    ActingInTransactions(ObjectProvider<JdbcTemplate> jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure != null) {
            return;
        }
        Acting acting = Acting.current();
        jdbc.getObject()
                .query(
                        """
                        select set_config('foreland.person', ?, true), set_config('foreland.partnership', ?, true),
                               set_config('foreland.system', ?, true)""",
                        row -> {},
                        Objects.toString(acting.person(), ""),
                        Objects.toString(acting.partnership(), ""),
                        acting.system() ? "on" : "");
    }
}
