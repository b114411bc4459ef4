package foreland.delivery.updates;

import static java.util.stream.Collectors.groupingBy;

import foreland.calendar.LondonTime;
import foreland.delivery.AcceptedUpdate;
import foreland.delivery.ActionStanding;
import foreland.delivery.Round;
import foreland.delivery.Updates;
import foreland.plan.YearLife;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was accepted and how far the rest has come. What the public may see of it is decided in the database. */
@Component
@Transactional(readOnly = true)
class UpdatesSql implements Updates {

    private final JdbcClient sql;
    private final Clock clock;

    UpdatesSql(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<AcceptedUpdate> listAccepted(YearLife year) {
        return listAccepted(year, clock.instant());
    }

    @Override
    public List<AcceptedUpdate> listAccepted(YearLife year, Instant at) {
        return sql.sql("select * from delivery.accepted(?, ?, ?) order by action_reference, quarter")
                .params(year.planId(), year.year().startYear(), Timestamp.from(at))
                .query((row, n) -> AcceptedRow.read(row, year.year()))
                .list();
    }

    @Override
    public List<ActionStanding> newestOf(YearLife year) {
        Map<UUID, List<AcceptedUpdate>> accepted =
                listAccepted(year).stream().collect(groupingBy(AcceptedUpdate::action));
        LocalDate today = LondonTime.today(clock);
        List<Round> rounds = Round.openOn(today, year);
        return sql.sql("""
                        select a.id, a.reference, a.title, a.focus_area, a.start_date, a.lead_agency_id, g.name as agency,
                               partnership.acting_is_member() as inside,
                               (select jsonb_agg(jsonb_build_object('quarter', u.quarter, 'status', u.status, 'complete', u.says_complete))
                                from delivery.update u where u.action_id = a.id and u.year = a.year) as updates
                        from plan.action a left join partnership.agency g on g.id = a.lead_agency_id
                        where a.plan_id = ? and a.year = ? order by a.position, a.reference""")
                .params(year.planId(), year.year().startYear())
                .query((row, n) -> standing(
                        row,
                        year,
                        accepted.getOrDefault(row.getObject("id", UUID.class), List.of()),
                        row.getBoolean("inside") ? rounds : List.of(),
                        today))
                .list();
    }

    private static ActionStanding standing(
            ResultSet row, YearLife year, List<AcceptedUpdate> accepted, List<Round> rounds, LocalDate today)
            throws SQLException {
        Reported reported = Reported.read(row, year.year());
        return new ActionStanding(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                row.getString("focus_area"),
                row.getObject("lead_agency_id", UUID.class),
                row.getString("agency"),
                accepted,
                rounds.stream()
                        .map(round -> new ActionStanding.InRound(
                                round.quarter(),
                                reported.statusIn(round),
                                round.due(),
                                reported.isLateIn(round, today)))
                        .toList());
    }
}
