package foreland.assessment.explore;

import foreland.partnership.Partnership;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which areas the partnership covers. */
@Component
class ExploreSql {

    private final JdbcClient sql;

    ExploreSql(JdbcClient sql) {
        this.sql = sql;
    }

    List<String> covered(Partnership partnership) {
        return sql.sql("""
                        select area_code from partnership.coverage
                        where partnership_id = ? and to_date is null
                        order by area_code""").param(partnership.id()).query(String.class).list();
    }
}
