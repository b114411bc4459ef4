package foreland.partnership.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Writes down that a session was used twice a minute at most, and not with each page: each time is a commit that the disk has to
 * confirm before the answer goes out. Whatever else changes in a session is written at once.
 */
@Component
@ConditionalOnWebApplication
class SessionTouches implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    /** The parameters in the order in which Spring Session gives them; times in milliseconds. */
    private static final String UPDATE = """
            update %TABLE_NAME% s
            set session_id = n.session_id, last_access_time = n.used, max_inactive_interval = n.idle, expiry_time = n.expiry,
                principal_name = n.principal
            from (select cast(? as character(36)) as session_id, cast(? as bigint) as used, cast(? as integer) as idle,
                cast(? as bigint) as expiry, cast(? as text) as principal, cast(? as character(36)) as id) n
            where s.primary_id = n.id
              and (s.last_access_time < n.used - 30000 or s.session_id <> n.session_id or s.max_inactive_interval <> n.idle
                   or s.principal_name is distinct from n.principal)""";

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setUpdateSessionQuery(UPDATE);
    }
}
