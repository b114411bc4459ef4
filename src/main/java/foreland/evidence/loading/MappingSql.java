package foreland.evidence.loading;

import foreland.evidence.ColumnMapping;
import foreland.journal.Acting;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** How strangers' columns were read before, by their headings: chosen once, remembered for the next quarter. */
@Component
@Transactional
class MappingSql {

    private final JdbcClient sql;

    MappingSql(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<ColumnMapping> find(String fingerprint) {
        return sql.sql("select mapping from evidence.column_mapping where fingerprint = ? and partnership_id = ?")
                .param(fingerprint)
                .param(Acting.current().partnership())
                .query(String.class)
                .optional()
                .map(json -> JsonMapper.shared().readValue(json, ColumnMapping.class));
    }

    /** Of an agency, whatever the headings. */
    List<ColumnMapping> listOf(String agency) {
        return sql
                .sql("select mapping from evidence.column_mapping where agency = ? and partnership_id = ?")
                .param(agency)
                .param(Acting.current().partnership())
                .query(String.class)
                .list()
                .stream()
                .map(json -> JsonMapper.shared().readValue(json, ColumnMapping.class))
                .toList();
    }

    void remember(String fingerprint, String agency, ColumnMapping mapping) {
        sql.sql("""
                        insert into evidence.column_mapping (partnership_id, fingerprint, agency, mapping) values (?, ?, ?, ?)
                        on conflict (partnership_id, fingerprint) do update set agency = excluded.agency, mapping = excluded.mapping""")
                .param(Acting.current().partnership())
                .param(fingerprint)
                .param(agency)
                .param(JsonMapper.shared().writeValueAsString(mapping))
                .update();
    }
}
