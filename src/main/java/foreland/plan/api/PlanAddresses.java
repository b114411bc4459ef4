package foreland.plan.api;

import foreland.calendar.FinancialYear;
import foreland.partnership.ChangeAddresses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where plans, focus areas and actions are found; one that the reader may not see is not found. */
@Configuration(proxyBeanMethods = false)
class PlanAddresses {

    @Bean
    ChangeAddresses plans(JdbcClient sql) {
        return new Sql(sql, "plan.plan", """
                select p.id, p.reference, p.reference as plan, null::int as year from plan.plan p where p.id = any(?)""") {
            @Override
            String path(String plan, int year, String reference) {
                return "/plans/" + plan;
            }
        };
    }

    @Bean
    ChangeAddresses focusAreas(JdbcClient sql) {
        return new Sql(sql, "plan.focus-area", """
                select a.id, a.code as reference, p.reference as plan, null::int as year
                from plan.focus_area a join plan.plan p on p.id = a.plan_id where a.id = any(?)""") {
            @Override
            String path(String plan, int year, String reference) {
                return "/plans/" + plan + "/focus-areas/" + reference;
            }
        };
    }

    @Bean
    ChangeAddresses actions(JdbcClient sql) {
        return new Sql(sql, "plan.action", """
                select a.id, a.reference, p.reference as plan, a.year
                from plan.action a join plan.plan p on p.id = a.plan_id where a.id = any(?)""") {
            @Override
            String path(String plan, int year, String reference) {
                return "/plans/" + plan + "/years/" + new FinancialYear(year) + "/actions/" + reference;
            }
        };
    }

    /** One question for all nouns of a kind. */
    abstract static class Sql implements ChangeAddresses {

        private final JdbcClient sql;
        private final String kind;
        private final String question;

        Sql(JdbcClient sql, String kind, String question) {
            this.sql = sql;
            this.kind = kind;
            this.question = question;
        }

        abstract String path(String plan, int year, String reference);

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Map<UUID, Found> find(Collection<UUID> nouns) {
            Map<UUID, Found> found = new HashMap<>();
            sql.sql(question).param(nouns.toArray(UUID[]::new)).query(row -> {
                found.put(row.getObject("id", UUID.class), found(row));
            });
            return found;
        }

        private Found found(ResultSet row) throws SQLException {
            String reference = row.getString("reference");
            return new Found(reference, path(row.getString("plan"), row.getInt("year"), reference));
        }
    }
}
