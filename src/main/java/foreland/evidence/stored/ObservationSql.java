package foreland.evidence.stored;

import foreland.evidence.DataPeriod;
import foreland.evidence.Measure;
import foreland.evidence.Observation;
import foreland.evidence.SeriesBreak;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads observations and the breaks that split series. */
@Component
class ObservationSql {

    private final JdbcClient sql;

    ObservationSql(JdbcClient sql) {
        this.sql = sql;
    }

    List<Measure> listMeasures() {
        return sql.sql("""
                        select distinct o.dataset_id, o.measure, o.unit from evidence.observation o
                        join evidence.part p on p.number = o.part and p.replaced_by is null
                        order by 1, 2""")
                .query((row, number) -> new Measure(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
    }

    List<Observation> list(Measure measure, Collection<String> areas, YearMonth from, YearMonth to) {
        return sql.sql("""
                        select o.area_code, o.from_date, o.to_date, o.value, nullif(o.breakdown, '') as breakdown, o.part
                        from evidence.observation o
                        where o.part in (select number from evidence.part where dataset_id = :dataset and replaced_by is null)
                          and o.measure = :measure
                          and (:everywhere or o.area_code = any(:areas))
                          and o.from_date >= :from and o.to_date <= :to
                        order by o.area_code, o.from_date, o.to_date, o.breakdown""")
                .param("dataset", measure.dataset())
                .param("measure", measure.name())
                .param("everywhere", areas.isEmpty())
                .param("areas", areas.toArray(String[]::new))
                .param("from", from.atDay(1))
                .param("to", to.atEndOfMonth())
                .query((row, number) -> new Observation(
                        measure,
                        row.getString("area_code"),
                        new DataPeriod(
                                row.getObject("from_date", LocalDate.class), row.getObject("to_date", LocalDate.class)),
                        row.getBigDecimal("value"),
                        row.getString("breakdown"),
                        row.getLong("part")))
                .list();
    }

    List<SeriesBreak> listSeriesBreaks() {
        return sql.sql("select from_month, force, crime_types, what, source from evidence.series_break order by 1, 2")
                .query((row, number) -> new SeriesBreak(
                        YearMonth.from(row.getObject("from_month", LocalDate.class)),
                        row.getString("force"),
                        Set.of((String[]) row.getArray("crime_types").getArray()),
                        row.getString("what"),
                        row.getString("source")))
                .list();
    }
}
