package foreland.plan.stored;

import foreland.plan.UnderChangeControl;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The door is a setting of the transaction, which the triggers of plan/V110 look at. */
@Component
class UnderChangeControlSql implements UnderChangeControl {

    private final JdbcClient sql;

    UnderChangeControlSql(JdbcClient sql) {
        this.sql = sql;
    }

    /** A transaction that is to be rolled back takes no statement any more, and the door goes with it. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T changing(Supplier<T> work) {
        String before = set("yes");
        T done = work.get();
        if (!TransactionAspectSupport.currentTransactionStatus().isRollbackOnly()) {
            set(before);
        }
        return done;
    }

    /** Returns what it was: a door opened within an open one stays open behind it. */
    private String set(String value) {
        String before = sql.sql("select coalesce(current_setting('foreland.plan_change', true), '')")
                .query(String.class)
                .single();
        sql.sql("select set_config('foreland.plan_change', ?, true)")
                .param(value)
                .query(row -> {});
        return before;
    }
}
