package foreland.delivery.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import foreland.delivery.overview.MeasureCourse.Measure;
import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.Milestone;
import foreland.plan.YearLife;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the plan says of a year, as far as its progress is held against it. */
@Component
@Transactional(readOnly = true)
class YearContentsSql {

    private final JdbcClient sql;

    YearContentsSql(JdbcClient sql) {
        this.sql = sql;
    }

    /** Titles by code, in the plan's order, in the words of the year. */
    Map<String, String> focusAreas(YearLife life) {
        Map<String, String> areas = new LinkedHashMap<>();
        sql.sql("""
                        select f.code, coalesce(w.title, f.title) as title from plan.focus_area f
                        left join plan.annual_action_plan y on y.id = ?
                        left join lateral jsonb_to_recordset(y.wordings) as w (code text, title text) on w.code = f.code
                        where f.plan_id = ? order by f.position""").params(life.id(), life.planId()).query(row -> {
            areas.put(row.getString("code"), row.getString("title"));
        });
        return areas;
    }

    /** The measures with numbers, by the action's reference. */
    Map<String, List<Measure>> measures(YearLife life) {
        return byReference("""
                select a.reference, m.* from plan.measure m join plan.action a on a.id = m.action_id
                where a.plan_id = ? and a.year = ? and m.kind = 'NUMERIC' order by a.position, m.position""", life, YearContentsSql::measure);
    }

    /** The milestones, and the measures with numbers, by the action's reference. */
    record Parts(Map<String, List<Milestone>> milestones, Map<String, List<Measure>> measures) {}

    /** Both in one statement. */
    Parts parts(YearLife life) {
        Map<String, List<Milestone>> milestones = new HashMap<>();
        Map<String, List<Measure>> measures = new HashMap<>();
        sql.sql("""
                        select a.reference, a.position as place, m.position, true as step, m.title, m.due_date, m.done_date,
                            null as unit, null as baseline, null as target, null as direction, null as describes
                        from plan.milestone m join plan.action a on a.id = m.action_id where a.plan_id = :plan and a.year = :year
                        union all
                        select a.reference, a.position, m.position, false, m.title, null, null,
                            m.unit, m.baseline, m.target, m.direction, m.describes
                        from plan.measure m join plan.action a on a.id = m.action_id
                        where a.plan_id = :plan and a.year = :year and m.kind = 'NUMERIC'
                        order by 2, 3""")
                .param("plan", life.planId())
                .param("year", life.year().startYear())
                .query(row -> {
                    String action = row.getString("reference");
                    if (row.getBoolean("step")) {
                        milestones
                                .computeIfAbsent(action, first -> new ArrayList<>())
                                .add(milestone(row));
                    } else {
                        measures.computeIfAbsent(action, first -> new ArrayList<>())
                                .add(measure(row));
                    }
                });
        return new Parts(milestones, measures);
    }

    private static Milestone milestone(ResultSet row) throws SQLException {
        return new Milestone(
                row.getString("title"),
                row.getObject("due_date", LocalDate.class),
                row.getObject("done_date", LocalDate.class));
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                row.getString("title"),
                row.getString("unit"),
                row.getBigDecimal("baseline"),
                row.getBigDecimal("target"),
                choice(Direction.class, row.getString("direction")),
                choice(Describes.class, row.getString("describes")));
    }

    /**
     * What the plan says of an action beside its measures and milestones.
     *
     * @param owner the post or the person that sees to it, as the reader may know it
     */
    record ActionWords(
            String reference,
            String title,
            @Nullable String description,
            @Nullable String lead,
            boolean leads,
            @Nullable String owner,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            @Nullable String timescale,
            List<String> supporting) {}

    /** The actions that an agency leads or supports, in the plan's order. */
    List<ActionWords> actionsOf(UUID agency, YearLife life) {
        return sql.sql("""
                        select a.reference, a.title, a.description, lead.name as lead, a.lead_agency_id = :agency as leads,
                               nullif(concat_ws(', ', owner.name, a.owner_post), '') as owner,
                               a.start_date, a.due_date, a.timescale_text,
                               array(select g.name from plan.supporting_agency s join partnership.agency g on g.id = s.agency_id
                                     where s.action_id = a.id order by s.position) as supporting
                        from plan.action a
                        left join partnership.agency lead on lead.id = a.lead_agency_id
                        left join partnership.person owner on owner.id = a.owner_person_id
                        where a.plan_id = :plan and a.year = :year and (a.lead_agency_id = :agency or exists (
                            select from plan.supporting_agency s where s.action_id = a.id and s.agency_id = :agency))
                        order by a.position, a.reference""")
                .param("agency", agency)
                .param("plan", life.planId())
                .param("year", life.year().startYear())
                .query((row, n) -> new ActionWords(
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("description"),
                        row.getString("lead"),
                        row.getBoolean("leads"),
                        row.getString("owner"),
                        row.getObject("start_date", LocalDate.class),
                        row.getObject("due_date", LocalDate.class),
                        row.getString("timescale_text"),
                        List.of((String[]) row.getArray("supporting").getArray())))
                .list();
    }

    /** Reads one part of an action. */
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record Of<T>(String reference, T part) {}

    private <T> Map<String, List<T>> byReference(String query, YearLife life, Reading<T> reading) {
        return sql
                .sql(query)
                .params(life.planId(), life.year().startYear())
                .query((row, n) -> new Of<>(row.getString("reference"), reading.read(row)))
                .list()
                .stream()
                .collect(groupingBy(Of::reference, mapping(Of::part, toList())));
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
