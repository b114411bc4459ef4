package foreland.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PartnershipsSql implements Partnerships {

    private final JdbcClient sql;

    PartnershipsSql(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Partnership> findHome() {
        return sql.sql("select * from partnership.partnership where home")
                .query((row, n) -> partnership(row))
                .optional();
    }

    @Override
    public Optional<Partnership> find(String slug) {
        return sql.sql("select * from partnership.partnership where slug = ?")
                .param(slug)
                .query((row, n) -> partnership(row))
                .optional();
    }

    @Override
    public List<Partnership> list() {
        return sql.sql("select * from partnership.partnership order by name")
                .query((row, n) -> partnership(row))
                .list();
    }

    @Override
    @Transactional
    public Partnership add(String slug, String name, boolean twoTier, boolean example) {
        boolean first = findHome().isEmpty();
        Partnership added = new Partnership(UUID.randomUUID(), slug, name, twoTier, first, example);
        sql.sql("""
                        insert into partnership.partnership (id, slug, name, two_tier, home, example)
                        values (?, ?, ?, ?, ?, ?)""").params(added.id(), slug, name, twoTier, first, example).update();
        return added;
    }

    @Override
    @Transactional
    public void cover(Partnership partnership, String areaCode, LocalDate from) {
        sql.sql("insert into partnership.coverage (partnership_id, area_code, from_date) values (?, ?, ?)")
                .params(partnership.id(), areaCode, from)
                .update();
    }

    private static Partnership partnership(ResultSet row) throws SQLException {
        return new Partnership(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getBoolean("two_tier"),
                row.getBoolean("home"),
                row.getBoolean("example"));
    }
}
