package foreland.delivery;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import foreland.delivery.Activity.AgencyName;
import foreland.delivery.Activity.AreaName;
import foreland.delivery.Activity.Heading;
import foreland.money.Money;
import foreland.plan.YearStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Activities in PostgreSQL, read; a list is one query. */
@Component
@Transactional(readOnly = true)
class ActivitiesSql implements Activities {

    private static final String ACTIVITIES = """
            select a.*, p.reference as plan, y.status as year_status, g.name as agency, area.name as area,
                   f.title as focus_area_title, t.title as action_title,
                   k.title as kind, k.unit_one, k.unit_many, k.about, k.counts_hours, k.distinct_people, k.retired,
                   k.own as own_kind,
                   array(select j.agency_id from delivery.joint_agency j join partnership.agency o on o.id = j.agency_id
                         where j.activity_id = a.id order by o.name) as joint_ids,
                   array(select o.name from delivery.joint_agency j join partnership.agency o on o.id = j.agency_id
                         where j.activity_id = a.id order by o.name) as joint_names
            from delivery.activity a
            join delivery.activity_kind k on k.id = a.kind_id
            join partnership.agency g on g.id = a.agency_id
            join plan.plan p on p.id = a.plan_id
            join plan.annual_action_plan y on y.plan_id = a.plan_id and y.year = a.year
            left join plan.focus_area f on f.plan_id = a.plan_id and f.code = a.focus_area
            left join plan.action t on t.plan_id = a.plan_id and t.year = a.year and t.reference = a.action
            left join geography.area area on area.code = a.area_code
            where a.partnership_id = journal.acting_partnership() and\s""";
    private static final String LATEST_FIRST = " and a.removed_at is null order by a.date desc, a.number desc";

    private final JdbcClient sql;

    ActivitiesSql(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Activity> list(String plan, FinancialYear year) {
        return sql.sql(ACTIVITIES + "p.reference = ? and a.year = ?" + LATEST_FIRST)
                .params(plan, year.startYear())
                .query((row, n) -> activity(row))
                .list();
    }

    @Override
    public List<Activity> list(Period days) {
        return sql.sql(ACTIVITIES + "a.date between ? and ?" + LATEST_FIRST)
                .params(Objects.requireNonNull(days.from()), Objects.requireNonNull(days.to()))
                .query((row, n) -> activity(row))
                .list();
    }

    @Override
    public Optional<Activity> find(int number) {
        return sql.sql(ACTIVITIES + "a.number = ?")
                .param(number)
                .query((row, n) -> activity(row))
                .optional();
    }

    @Override
    public ActivityTotals totals(String plan, FinancialYear year) {
        return ActivityTotals.of(list(plan, year));
    }

    @Override
    public ActivityTotals totals(Period days) {
        return ActivityTotals.of(list(days));
    }

    private static Activity activity(ResultSet row) throws SQLException {
        return new Activity(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("date", LocalDate.class),
                kind(row),
                row.getObject("plan_id", UUID.class),
                row.getString("plan"),
                new FinancialYear(row.getInt("year")),
                YearStatus.valueOf(row.getString("year_status")),
                new AgencyName(row.getObject("agency_id", UUID.class), row.getString("agency")),
                jointWith(row),
                row.getString("place"),
                area(row),
                row.getInt("count"),
                row.getBoolean("at_least"),
                row.getBigDecimal("hours"),
                new Heading(row.getString("focus_area"), row.getString("focus_area_title")),
                action(row),
                row.getString("note"),
                costAvoided(row),
                row.getString("cost_basis"),
                row.getString("removed_why"),
                row.getInt("version"));
    }

    private static ActivityKind kind(ResultSet row) throws SQLException {
        return new ActivityKind(
                row.getObject("kind_id", UUID.class),
                row.getString("kind"),
                row.getString("unit_one"),
                row.getString("unit_many"),
                row.getString("about"),
                row.getBoolean("counts_hours"),
                row.getBoolean("distinct_people"),
                row.getBoolean("retired"),
                row.getBoolean("own_kind"));
    }

    private static List<AgencyName> jointWith(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("joint_ids").getArray();
        String[] names = (String[]) row.getArray("joint_names").getArray();
        List<AgencyName> jointWith = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            jointWith.add(new AgencyName(ids[i], names[i]));
        }
        return jointWith;
    }

    private static @Nullable AreaName area(ResultSet row) throws SQLException {
        String code = row.getString("area_code");
        return code == null ? null : new AreaName(code, row.getString("area"));
    }

    private static @Nullable Heading action(ResultSet row) throws SQLException {
        String reference = row.getString("action");
        return reference == null ? null : new Heading(reference, row.getString("action_title"));
    }

    private static @Nullable Money costAvoided(ResultSet row) throws SQLException {
        long pence = row.getLong("cost_avoided");
        return row.wasNull() ? null : new Money(pence);
    }
}
