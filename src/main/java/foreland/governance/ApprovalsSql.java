package foreland.governance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import foreland.governance.DecisionsSql.Taken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Routes, approvals and submissions; how far each has come is worked out by {@link ApprovalRule}, never stored. */
@Component
class ApprovalsSql {

    private static final String NEWEST_OF_EACH_MATTER = """
            select distinct on (a.matter_id) a.*, s.round, s.submitted_at
            from governance.approval a
            join governance.submission s on s.approval_id = a.id
            where :matter::uuid is null or a.matter_id = :matter::uuid
            order by a.matter_id, s.submitted_at desc, s.round desc""";

    private final JdbcClient sql;
    private final DecisionsSql decisions;

    ApprovalsSql(JdbcClient sql, DecisionsSql decisions) {
        this.sql = sql;
        this.decisions = decisions;
    }

    private record Submitted(UUID approval, Matter about, UUID route, int round, Instant at) {}

    private record StepOf(UUID route, RouteStep step) {}

    Optional<ApprovalRoute> newestRoute(ApprovalSubject subject) {
        return routes(
                        "where r.subject = ? and r.version = (select max(v.version) from governance.route v where v.subject = ?)",
                        subject.name(),
                        subject.name())
                .values()
                .stream()
                .findFirst();
    }

    List<ApprovalRoute> newestRoutes() {
        return List.copyOf(routes("""
                        where r.version = (select max(v.version) from governance.route v
                                           where v.partnership_id = r.partnership_id and v.subject = r.subject)""").values());
    }

    Optional<ApprovalProgress> progressOf(UUID matter) {
        return progress(submitted(matter)).stream().findFirst();
    }

    /** The newest approval of each matter, longest waiting first. */
    List<ApprovalProgress> list() {
        return progress(submitted(null));
    }

    void insert(UUID approval, Matter about, UUID route) {
        sql.sql("""
                        insert into governance.approval (id, partnership_id, matter_kind, matter_id, matter_words, route_id)
                        values (?, journal.acting_partnership(), ?, ?, ?, ?)""")
                .params(approval, about.kind(), about.id(), about.words(), route)
                .update();
    }

    void insertSubmission(UUID approval, int round, Instant at) {
        sql.sql("""
                        insert into governance.submission (partnership_id, approval_id, round, submitted_at, submitted_by)
                        values (journal.acting_partnership(), ?, ?, ?, journal.acting_person())""").params(approval, round, Timestamp.from(at)).update();
    }

    private List<Submitted> submitted(@Nullable UUID matter) {
        return sql.sql("select * from (" + NEWEST_OF_EACH_MATTER + ") newest order by submitted_at, id")
                .param("matter", matter, Types.OTHER)
                .query((row, n) -> newest(row))
                .list();
    }

    private List<ApprovalProgress> progress(List<Submitted> submitted) {
        if (submitted.isEmpty()) {
            return List.of();
        }
        UUID[] approvals = submitted.stream().map(Submitted::approval).toArray(UUID[]::new);
        UUID[] routeIds = submitted.stream().map(Submitted::route).toArray(UUID[]::new);
        Map<UUID, ApprovalRoute> routes = routes("where r.id = any(?)", (Object) routeIds);
        List<Taken> taken = decisions.list("where approval_id = any(?) order by number", (Object) approvals);
        return submitted.stream()
                .map(one -> ApprovalRule.progress(
                        one.approval(),
                        one.about(),
                        Objects.requireNonNull(routes.get(one.route())),
                        one.round(),
                        inRound(taken, one)))
                .toList();
    }

    private static List<Decision> inRound(List<Taken> taken, Submitted submitted) {
        return taken.stream()
                .filter(one -> submitted.approval().equals(one.approval()) && one.round() == submitted.round())
                .map(Taken::decision)
                .toList();
    }

    private Map<UUID, ApprovalRoute> routes(String where, Object... parameters) {
        Map<UUID, List<RouteStep>> steps = sql
                .sql("""
                        select s.* from governance.route_step s join governance.route r on r.id = s.route_id
                        %s order by s.route_id, s.position""".formatted(where))
                .params(parameters)
                .query((row, n) -> new StepOf(row.getObject("route_id", UUID.class), step(row)))
                .list()
                .stream()
                .collect(groupingBy(StepOf::route, mapping(StepOf::step, toList())));
        return sql
                .sql("select r.* from governance.route r " + where)
                .params(parameters)
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new ApprovalRoute(
                            id,
                            ApprovalSubject.valueOf(row.getString("subject")),
                            row.getInt("version"),
                            steps.getOrDefault(id, List.of()));
                })
                .list()
                .stream()
                .collect(toMap(ApprovalRoute::id, route -> route));
    }

    private static RouteStep step(ResultSet row) throws SQLException {
        return new RouteStep(
                row.getObject("body_id", UUID.class),
                StepAct.valueOf(row.getString("act")),
                row.getBoolean("optional"));
    }

    private static Submitted newest(ResultSet row) throws SQLException {
        return new Submitted(
                row.getObject("id", UUID.class),
                new Matter(
                        row.getString("matter_kind"),
                        row.getObject("matter_id", UUID.class),
                        row.getString("matter_words")),
                row.getObject("route_id", UUID.class),
                row.getInt("round"),
                row.getTimestamp("submitted_at").toInstant());
    }
}
