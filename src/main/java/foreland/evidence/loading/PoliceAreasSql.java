package foreland.evidence.loading;

import foreland.geography.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the names that police rows have for areas which no lookup has named yet, so that counts can be read without one. */
@Component
class PoliceAreasSql {

    private final JdbcClient sql;

    PoliceAreasSql(JdbcClient sql) {
        this.sql = sql;
    }

    void name(Map<String, String> names, long part) {
        List<String> codes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        names.forEach((code, name) -> {
            if (Area.Kind.of(code).filter(Area.Kind.LSOA::equals).isPresent() && !name.isBlank()) {
                codes.add(code);
                words.add(name);
            }
        });
        sql.sql("""
                        insert into evidence.area (part, code, name, kind, vintage)
                        select :part, u.code, u.name, 'LSOA', 0
                        from unnest(cast(:codes as text[]), cast(:names as text[])) as u (code, name)
                        where not exists (
                            select from evidence.area a join evidence.part p on p.number = a.part and p.replaced_by is null
                            where a.code = u.code and a.name <> '')""")
                .param("part", part)
                .param("codes", codes.toArray(String[]::new))
                .param("names", words.toArray(String[]::new))
                .update();
    }
}
