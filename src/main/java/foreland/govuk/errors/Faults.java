package foreland.govuk.errors;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;

/** Tells what status a fault that nobody handled amounts to. */
final class Faults {

    private Faults() {}

    static int statusOf(Throwable fault) {
        int depth = 0;
        for (Throwable cause = fault; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof ErrorResponse known) {
                return known.getStatusCode().value();
            }
            if (databaseAway(cause)) {
                return 503;
            }
        }
        return 500;
    }

    /** Nothing is wrong with the request, the database could not be reached: it is worth trying again. */
    private static boolean databaseAway(Throwable cause) {
        return cause instanceof CannotGetJdbcConnectionException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof TransientDataAccessException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException;
    }
}
