package foreland.journal;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers each form once. A double click, the back button or a resend posts the same form again: it gets the answer of the
 * first time, and nothing is done twice. A refused form is not answered, so that it can be mended and sent again.
 */
@Component
public class OnceOnly {

    private final TransactionTemplate transactions;
    private final JdbcClient sql;

    OnceOnly(TransactionTemplate transactions, JdbcClient sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    /**
     * Does the work in one transaction, unless this form was answered before.
     *
     * @param form the secret number that the form carries, new for each form shown
     */
    public <R> Outcome<R> answer(UUID form, Supplier<Outcome<R>> work) {
        return transactions.execute(transaction -> {
            if (!claim(form)) {
                return Outcome.saved(answerOf(form));
            }
            Outcome<R> outcome = work.get();
            return outcome.match(
                    location -> {
                        sql.sql("update journal.answered_form set location = ? where form = ?")
                                .params(location, form)
                                .update();
                        return outcome;
                    },
                    why -> {
                        transaction.setRollbackOnly();
                        return outcome;
                    });
        });
    }

    /** Waits for whoever is answering the same form right now. */
    private boolean claim(UUID form) {
        return sql.sql("""
                                insert into journal.answered_form (form, person_id, location)
                                values (?, journal.acting_person(), '') on conflict do nothing""").param(form).update() == 1;
    }

    private String answerOf(UUID form) {
        return sql.sql("select location from journal.answered_form where form = ?")
                .param(form)
                .query(String.class)
                .optional()
                .orElse("/desk");
    }
}
