package foreland.delivery.activities;

import foreland.calendar.FinancialYear;
import foreland.calendar.LondonTime;
import foreland.delivery.Activity;
import foreland.delivery.Activity.AgencyName;
import foreland.delivery.Activity.AreaName;
import foreland.delivery.ActivityKind;
import foreland.delivery.activities.RecordChoices.Heading;
import foreland.delivery.activities.RecordChoices.OpenYear;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the form of an activity offers. */
@Component
@Transactional(readOnly = true)
class RecordChoicesSql {

    private final JdbcClient sql;
    private final KindsSql kinds;
    private final Clock clock;

    RecordChoicesSql(JdbcClient sql, KindsSql kinds, Clock clock) {
        this.sql = sql;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * All there is to choose from.
     *
     * @param corrected the activity that is being corrected: what it has is offered even if it is no longer for others
     */
    RecordChoices find(@Nullable Activity corrected) {
        @Nullable UUID kept = corrected == null ? null : corrected.kind().id();
        List<Belonging> agencies = agencies(corrected);
        Optional<Last> last = last();
        List<ActivityKind> offered = kinds.list().stream()
                .filter(kind -> !kind.retired() || kind.id().equals(kept))
                .toList();
        return new RecordChoices(
                agencies.stream()
                        .filter(Belonging::recordsFor)
                        .map(Belonging::agency)
                        .toList(),
                agencies.stream().map(Belonging::agency).toList(),
                offered,
                years(),
                areas(),
                last.map(Last::kind).orElse(null),
                last.map(Last::agency).orElse(null));
    }

    /** The agencies for which the acting person may record. */
    List<UUID> recordsFor() {
        return sql.sql("select id from partnership.agency where delivery.acting_may_record_for(id)")
                .query(UUID.class)
                .list();
    }

    private record Belonging(AgencyName agency, boolean recordsFor) {}

    private record Last(UUID kind, UUID agency) {}

    /** Those that belonged at some time in the last year: what they did then may be recorded late. */
    private List<Belonging> agencies(@Nullable Activity corrected) {
        LocalDate today = LondonTime.today(clock);
        return sql.sql("""
                        select id, name, delivery.acting_may_record_for(id) as records_for from partnership.agency
                        where (coalesce(from_date, '-infinity') <= :today and coalesce(to_date, 'infinity') >= :yearAgo)
                            or id in (select agency_id from delivery.joint_agency where activity_id = :corrected)
                        order by name""")
                .param("today", today)
                .param("yearAgo", today.minusYears(1))
                .param("corrected", corrected == null ? null : corrected.id(), Types.OTHER)
                .query((row, n) -> new Belonging(
                        new AgencyName(row.getObject("id", UUID.class), row.getString("name")),
                        row.getBoolean("records_for")))
                .list();
    }

    private Optional<Last> last() {
        return sql.sql("""
                        select kind_id, agency_id from delivery.activity
                        where recorded_by = journal.acting_person() order by recorded_at desc limit 1""")
                .query((row, n) ->
                        new Last(row.getObject("kind_id", UUID.class), row.getObject("agency_id", UUID.class)))
                .optional();
    }

    private List<AreaName> areas() {
        return sql.sql("""
                        select distinct a.code, a.name from partnership.coverage c join geography.area a on a.code = c.area_code
                        where c.partnership_id = journal.acting_partnership() order by a.name""")
                .query((row, n) -> new AreaName(row.getString("code"), row.getString("name")))
                .list();
    }

    private List<OpenYear> years() {
        Map<UUID, OpenYear> years = new LinkedHashMap<>();
        sql.sql("""
                        select y.id, y.plan_id, p.reference as plan, y.year, part.reference, part.title, part.focus_area, part.is_action
                        from plan.annual_action_plan y
                        join plan.plan p on p.id = y.plan_id
                        left join lateral (
                            select f.code as reference, f.title, f.code as focus_area, f.position, false as is_action
                            from plan.focus_area f where f.plan_id = y.plan_id
                            union all
                            select a.reference, a.title, a.focus_area, a.position, true
                            from plan.action a where a.plan_id = y.plan_id and a.year = y.year
                        ) as part on true
                        where y.partnership_id = journal.acting_partnership() and y.status in ('LIVE', 'CLOSING')
                        order by y.year desc, p.reference, part.is_action, part.position""").query(row -> {
            UUID planId = row.getObject("plan_id", UUID.class);
            String plan = row.getString("plan");
            FinancialYear year = new FinancialYear(row.getInt("year"));
            OpenYear open = years.computeIfAbsent(
                    row.getObject("id", UUID.class),
                    first -> new OpenYear(planId, plan, year, new ArrayList<>(), new ArrayList<>()));
            String reference = row.getString("reference");
            if (reference != null) {
                Heading heading = new Heading(reference, row.getString("title"), row.getString("focus_area"));
                (row.getBoolean("is_action") ? open.actions() : open.focusAreas()).add(heading);
            }
        });
        return List.copyOf(years.values());
    }
}
