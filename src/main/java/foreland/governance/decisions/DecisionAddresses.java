package foreland.governance.decisions;

import foreland.partnership.ChangeAddresses;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the API has decisions. */
@Component
class DecisionAddresses implements ChangeAddresses {

    private final JdbcClient sql;

    DecisionAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "governance.decision";
    }

    @Override
    public Map<UUID, Found> find(Collection<UUID> nouns) {
        Map<UUID, Found> found = new HashMap<>();
        sql.sql("select id, number from governance.decision where id = any(?)")
                .param(nouns.toArray(UUID[]::new))
                .query(row -> {
                    String number = row.getString("number");
                    found.put(row.getObject("id", UUID.class), new Found("D" + number, "/decisions/" + number));
                });
        return found;
    }
}
