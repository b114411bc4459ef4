package foreland.evidence.stored;

import foreland.evidence.DataKind;
import foreland.evidence.Dataset;
import foreland.evidence.LoadedPart;
import foreland.evidence.MonthsCovered;
import foreland.evidence.RowCounts;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the catalogue: datasets, their parts and the months they cover. */
@Component
class CatalogueSql {

    private final JdbcClient sql;

    CatalogueSql(JdbcClient sql) {
        this.sql = sql;
    }

    String version() {
        return sql.sql("""
                        select md5(concat_ws('|',
                            (select string_agg(concat_ws(' ', d.id, d.version, d.published_at), ',' order by d.id)
                             from evidence.dataset d),
                            (select concat_ws(' ', count(*), max(p.number), sum(p.replaced_by)) from evidence.part p),
                            (select string_agg(b::text, ',' order by b::text) from evidence.series_break b)))""").query(String.class).single();
    }

    List<Dataset> listDatasets() {
        return sql.sql("""
                        select d.*, coalesce(p.parts, 0) as parts, coalesce(p.rows, 0) as rows, m.months
                        from evidence.dataset d
                        left join (select dataset_id, count(*) as parts, sum(rows_kept) as rows from evidence.part
                                   where replaced_by is null group by dataset_id) p on p.dataset_id = d.id
                        left join (select dataset_id, array_agg(distinct month_covered) as months from evidence.part
                                   cross join lateral unnest(months) as month_covered
                                   where replaced_by is null group by dataset_id) m on m.dataset_id = d.id
                        order by d.title, d.id""").query((row, number) -> dataset(row)).list();
    }

    List<LoadedPart> listParts(UUID dataset) {
        return sql.sql("select * from evidence.part where dataset_id = ? order by number desc")
                .param(dataset)
                .query((row, number) -> part(row))
                .list();
    }

    Map<String, MonthsCovered> monthsByForce(DataKind kind) {
        Map<String, List<YearMonth>> months = new LinkedHashMap<>();
        sql.sql("""
                        select distinct p.force, m.month_covered from evidence.part p
                        join evidence.dataset d on d.id = p.dataset_id
                        cross join lateral unnest(p.months) as m (month_covered)
                        where d.kind = ? and p.replaced_by is null and p.force is not null order by 1, 2""").param(kind.name()).query(row -> {
            months.computeIfAbsent(row.getString(1), force -> new ArrayList<>())
                    .add(YearMonth.from(row.getObject(2, LocalDate.class)));
        });
        Map<String, MonthsCovered> covered = new LinkedHashMap<>();
        months.forEach((force, list) -> covered.put(force, MonthsCovered.of(list)));
        return covered;
    }

    private static Dataset dataset(ResultSet row) throws SQLException {
        return new Dataset(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                DataKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("agency"),
                row.getString("agreement"),
                row.getString("licence"),
                row.getString("source"),
                texts(row.getArray("defects")),
                row.getObject("partnership_id") == null || row.getObject("published_at") != null,
                row.getInt("version"),
                months(row.getArray("months")),
                row.getInt("parts"),
                row.getLong("rows"));
    }

    static LoadedPart part(ResultSet row) throws SQLException {
        LocalDate month = row.getObject("month", LocalDate.class);
        return new LoadedPart(
                row.getLong("number"),
                row.getObject("dataset_id", UUID.class),
                row.getString("part_key"),
                row.getString("force"),
                month == null ? null : YearMonth.from(month),
                row.getString("file_name"),
                row.getString("sha256"),
                new RowCounts(
                        row.getLong("rows_read"),
                        row.getLong("rows_kept"),
                        row.getLong("rows_repeated"),
                        row.getLong("rows_rejected"),
                        row.getLong("rows_unplaced")),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                row.getObject("loaded_by", UUID.class),
                row.getObject("replaced_by", Long.class),
                texts(row.getArray("notes")));
    }

    private static MonthsCovered months(@Nullable Array dates) throws SQLException {
        if (dates == null) {
            return MonthsCovered.NONE;
        }
        return MonthsCovered.of(Arrays.stream((Date[]) dates.getArray())
                .map(date -> YearMonth.from(date.toLocalDate()))
                .toList());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
