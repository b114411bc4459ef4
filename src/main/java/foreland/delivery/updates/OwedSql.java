package foreland.delivery.updates;

import foreland.calendar.LondonTime;
import foreland.delivery.Round;
import foreland.delivery.UpdateStatus;
import foreland.plan.PlanLife;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far each action's update of each open round has come: two statements, however many actions there are. */
@Component
@Transactional(readOnly = true)
class OwedSql {

    private final JdbcClient sql;
    private final PlanLife life;
    private final Clock clock;

    OwedSql(JdbcClient sql, PlanLife life, Clock clock) {
        this.sql = sql;
        this.life = life;
        this.clock = clock;
    }

    /** Of every year that is delivered, the most pressing first. */
    List<Owed> listAll() {
        return list(life.listAt(List.of(YearStatus.LIVE, YearStatus.CLOSING)));
    }

    List<Owed> list(List<YearLife> years) {
        LocalDate today = LondonTime.today(clock);
        Map<UUID, YearLife> open = years.stream()
                .filter(year -> !Round.openOn(today, year).isEmpty())
                .collect(Collectors.toMap(YearLife::id, Function.identity()));
        if (open.isEmpty()) {
            return List.of();
        }
        return sql
                .sql("""
                        with mine as materialized (
                            select id from partnership.agency where partnership.acting_may_for('delivery.update', id))
                        select y.id as year_id, a.id, a.reference, a.title, a.start_date, a.lead_agency_id,
                               coalesce(g.name, 'No lead agency') as agency, a.lead_agency_id in (select id from mine) as mine,
                               (select jsonb_agg(jsonb_build_object('quarter', u.quarter, 'status', u.status, 'complete', u.says_complete,
                                       'saved', u.saved_at, 'submitted', u.submitted_at, 'question', u.question))
                                from delivery.update u where u.action_id = a.id and u.year = a.year) as updates,
                               (select jsonb_agg(jsonb_build_object('quarter', l.quarter, 'until', l.expires_at))
                                from delivery.update_link l
                                where l.action_id = a.id and l.year = a.year and l.used_at is null and l.revoked_at is null) as links
                        from plan.annual_action_plan y
                        join plan.action a on a.plan_id = y.plan_id and a.year = y.year
                        left join partnership.agency g on g.id = a.lead_agency_id
                        where y.id in (:years) order by a.position, a.reference""")
                .param("years", open.keySet())
                .query((row, n) ->
                        owed(Objects.requireNonNull(open.get(row.getObject("year_id", UUID.class))), row, today))
                .list()
                .stream()
                .flatMap(Function.identity())
                .sorted(Owed.MOST_PRESSING_FIRST)
                .toList();
    }

    private Stream<Owed> owed(YearLife year, ResultSet row, LocalDate today) throws SQLException {
        UUID action = row.getObject("id", UUID.class);
        String reference = row.getString("reference");
        String title = row.getString("title");
        String agency = row.getString("agency");
        boolean mine = row.getBoolean("mine");
        Reported reported = Reported.read(row, year.year());
        Map<Integer, Instant> links = links(row);
        return Round.openOn(today, year).stream().map(round -> {
            UpdateStatus status = reported.statusIn(round);
            Reported.Given given = reported.given().get(round.quarter().number());
            Instant until = links.get(round.quarter().number());
            return new Owed(
                    year,
                    round,
                    action,
                    reference,
                    title,
                    agency,
                    mine,
                    status,
                    reported.isLateIn(round, today),
                    given == null ? null : given.saved(),
                    given == null ? null : given.submitted(),
                    given == null ? null : given.question(),
                    until == null || until.isBefore(clock.instant()) ? null : until);
        });
    }

    private static Map<Integer, Instant> links(ResultSet row) throws SQLException {
        String links = row.getString("links");
        return links == null
                ? Map.of()
                : Json.list(links, json -> Map.entry(json.number("quarter"), json.instant("until"))).stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (one, other) -> one.isAfter(other) ? one : other));
    }
}
