package foreland.partnership.agencies;

import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The areas of the acting partnership in PostgreSQL. */
@Component
@Transactional
class CoverageSql {

    private final JdbcClient sql;
    private final Journal journal;

    CoverageSql(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    List<CoveredArea> list() {
        return sql.sql("""
                        select a.code, a.name, c.from_date, c.to_date
                        from partnership.coverage c join geography.area a on a.code = c.area_code
                        where c.partnership_id = journal.acting_partnership() order by a.name, c.from_date""")
                .query((row, n) -> new CoveredArea(
                        row.getString("code"),
                        row.getString("name"),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("to_date", LocalDate.class)))
                .list();
    }

    /** The name under which an area is known already, whatever was typed. */
    Optional<String> nameOf(String code) {
        return sql.sql("select name from geography.area where code = ?")
                .param(code)
                .query(String.class)
                .optional();
    }

    /**
     * Adds an area to those covered.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when it is covered then already
     */
    void add(CoveredArea area, AreaKind kind) {
        sql.sql("insert into geography.area (code, name, kind) values (?, ?, ?) on conflict do nothing")
                .params(area.code(), area.name(), kind.name())
                .update();
        sql.sql("""
                        insert into partnership.coverage (partnership_id, area_code, from_date, to_date)
                        values (journal.acting_partnership(), ?, ?, ?)""").params(area.code(), area.from()).param(area.to()).update();
        UUID partnership = Objects.requireNonNull(Acting.current().partnership());
        journal.changed(Noun.onlyPart(partnership, "partnership.coverage"), "area added", Map.of("areas", list()));
    }
}
