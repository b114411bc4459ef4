package foreland.delivery.updates;

import foreland.calendar.FinancialYear;
import foreland.partnership.ChangeAddresses;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the API has updates. */
@Component
class UpdateAddresses implements ChangeAddresses {

    private final JdbcClient sql;

    UpdateAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "delivery.update";
    }

    @Override
    public Map<UUID, Found> find(Collection<UUID> nouns) {
        Map<UUID, Found> found = new HashMap<>();
        sql.sql("""
                        select u.id, u.action_reference, u.year, u.quarter, p.reference as plan
                        from delivery.update u join plan.plan p on p.id = u.plan_id where u.id = any(?)""").param(nouns.toArray(UUID[]::new)).query(row -> {
            String action = row.getString("action_reference");
            String quarter = "Q" + row.getInt("quarter");
            String year = new FinancialYear(row.getInt("year")).label();
            found.put(
                    row.getObject("id", UUID.class),
                    new Found(
                            action + " " + year + " " + quarter,
                            "/plans/" + row.getString("plan") + "/years/" + year + "/actions/" + action + "/updates/"
                                    + quarter));
        });
        return found;
    }
}
