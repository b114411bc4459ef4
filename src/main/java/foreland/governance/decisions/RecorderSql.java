package foreland.governance.decisions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who recorded a decision, by name. */
@Component
class RecorderSql {

    private final JdbcClient sql;

    RecorderSql(JdbcClient sql) {
        this.sql = sql;
    }

    /** The person's name, as far as the reader may know it. */
    @Transactional(readOnly = true)
    String nameOf(@Nullable UUID person) {
        if (person == null) {
            return "the program";
        }
        return sql.sql("select name from partnership.person where id = ?")
                .param(person)
                .query(String.class)
                .optional()
                .orElse("a former member");
    }
}
