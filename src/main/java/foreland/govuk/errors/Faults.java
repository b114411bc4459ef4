package foreland.govuk.errors;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;

/** Tells what status a fault that nobody handled amounts to. */
final class Faults {

    /** PostgreSQL's classes of error: connection lost, no resources (disk, memory), operator's intervention (shutdown, time-out). */
    private static final List<String> AWAY = List.of("08", "53", "57");

    /** PostgreSQL's words for a text, or one within JSON, that holds what is no character: the sender's fault, and nothing was kept of it. */
    private static final Set<String> NO_TEXT = Set.of("22021", "22P05");

    private Faults() {}

    static int statusOf(Throwable fault) {
        int depth = 0;
        for (Throwable cause = fault; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof ErrorResponse known) {
                return known.getStatusCode().value();
            }
            if (cause instanceof InvalidParameterException bent) {
                return bent.getErrorCode();
            }
            if (cause instanceof SQLException refused
                    && refused.getSQLState() != null
                    && NO_TEXT.contains(refused.getSQLState())) {
                return 400;
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
                // Ending a transaction fails when its connection is gone, which the pool reports without a state of its
                // own.
                || cause instanceof TransactionSystemException
                || cause instanceof TransientDataAccessException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || (cause instanceof SQLException refused && meansAway(refused.getSQLState()));
    }

    private static boolean meansAway(@Nullable String state) {
        return state != null && AWAY.stream().anyMatch(state::startsWith);
    }
}
