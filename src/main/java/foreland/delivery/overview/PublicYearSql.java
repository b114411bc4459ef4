package foreland.delivery.overview;

import foreland.calendar.FinancialYear;
import foreland.plan.YearEndDisposition;
import foreland.plan.YearLife;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the public may know of a year beside the accepted updates. */
@Component
@Transactional(readOnly = true)
class PublicYearSql {

    private final JdbcClient sql;

    PublicYearSql(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a published year's activities add up to, a total for each kind. */
    List<PublicTotal> activities(YearLife life) {
        return sql.sql("select * from delivery.public_activity_totals(?, ?) order by title")
                .params(life.planId(), life.year().startYear())
                .query((row, n) -> new PublicTotal(
                        row.getString("title"),
                        row.getString("unit_one"),
                        row.getString("unit_many"),
                        row.getBoolean("distinct_people"),
                        row.getInt("activities"),
                        row.getLong("total"),
                        row.getBoolean("at_least")))
                .list();
    }

    /**
     * The newest published year that was lived elsewhere and recorded from documents, with what became of its actions.
     *
     * @param actions how many there are in it
     * @param ended how many of them ended in each way, as published
     */
    record Recorded(FinancialYear year, int actions, List<Ended> ended) {}

    /** So many actions ended so. */
    record Ended(YearEndDisposition disposition, int actions) {}

    Optional<Recorded> lastRecorded() {
        List<Row> rows = sql.sql("""
                        select a.year, a.disposition, count(*) as actions
                        from plan.action a join plan.annual_action_plan y on y.plan_id = a.plan_id and y.year = a.year
                        join plan.plan p on p.id = y.plan_id
                        where p.partnership_id = journal.acting_partnership() and p.published and y.status = 'RECORDED_AS_PUBLISHED'
                        group by a.year, a.disposition order by a.year desc, 3 desc, a.disposition""")
                .query((row, n) -> new Row(row.getInt("year"), row.getString("disposition"), row.getInt("actions")))
                .list();
        return rows.stream().findFirst().map(newest -> recorded(newest.year(), rows));
    }

    private record Row(int year, @Nullable String disposition, int actions) {}

    private static Recorded recorded(int year, List<Row> rows) {
        List<Row> ofYear = rows.stream().filter(row -> row.year() == year).toList();
        return new Recorded(
                new FinancialYear(year),
                ofYear.stream().mapToInt(Row::actions).sum(),
                ofYear.stream()
                        .filter(row -> row.disposition() != null)
                        .map(row -> new Ended(YearEndDisposition.valueOf(row.disposition()), row.actions()))
                        .toList());
    }
}
