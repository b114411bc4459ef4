package foreland.geography;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The areas this installation knows: public reference data, the same for every partnership. */
@Component
@Transactional
public class Areas {

    private final JdbcClient sql;

    Areas(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Area> find(String code) {
        return sql.sql("select code, name, kind from geography.area where code = ?")
                .param(code)
                .query(Area.class)
                .optional();
    }

    /** All, by name. */
    public List<Area> list() {
        return sql.sql("select code, name, kind from geography.area order by name, code")
                .query(Area.class)
                .list();
    }

    /** Adds an area, unless one of its code is known already. */
    public void add(Area area) {
        sql.sql("insert into geography.area (code, name, kind) values (?, ?, ?) on conflict do nothing")
                .params(area.code(), area.name(), area.kind().name())
                .update();
    }
}
