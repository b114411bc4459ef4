package foreland.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many requests came in a minute, counted in the database for all nodes together. */
@Component
class RequestCounts {

    private final JdbcClient sql;

    RequestCounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** Counts one more, and says the how manieth it is. */
    int next(String subject, long minute) {
        return sql.sql("select api.count_request(?, ?)")
                .params(hash(subject), minute)
                .query(Integer.class)
                .single();
    }

    private static byte[] hash(String subject) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
