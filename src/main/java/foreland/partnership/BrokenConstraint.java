package foreland.partnership;

import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/** Which of the database's constraints refused a change: its name leads to the field that shows the problem. */
public final class BrokenConstraint {

    private BrokenConstraint() {}

    /** Its name, such as {@code agency_name_is_unique}; empty when the database did not say. */
    public static Optional<String> nameIn(DataIntegrityViolationException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException fromDatabase) {
                return Optional.ofNullable(fromDatabase.getServerErrorMessage()).map(ServerErrorMessage::getConstraint);
            }
        }
        return Optional.empty();
    }
}
