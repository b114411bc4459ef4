package foreland.assessment.draft;

import foreland.assessment.AssessmentStatus;
import foreland.assessment.ScoringScheme;
import foreland.calendar.FinancialYear;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Assessments in PostgreSQL: begun, moved on from state to state. */
@Component
@Transactional
class AssessmentsSql {

    private static final String SELECT = """
            select a.id, a.year, a.edition, a.area_code, g.name as area_name, a.from_month, a.to_month, a.threshold, a.scheme,
                a.status, a.version
            from assessment.assessment a join geography.area g on g.code = a.area_code
            where a.partnership_id = journal.acting_partnership()
            """;

    private final JdbcClient sql;
    private final Journal journal;
    private final JsonMapper json;
    private final Clock clock;

    AssessmentsSql(JdbcClient sql, Journal journal, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    /** A step that was taken, for showing. */
    record Taken(
            String from,
            String to,
            Instant at,
            @Nullable UUID by,
            @Nullable String name,
            @Nullable String note) {}

    List<Assessment> list() {
        return sql.sql(SELECT + " order by a.year desc, a.edition desc")
                .query(this::assessment)
                .list();
    }

    /** The newest edition. */
    Optional<Assessment> find(FinancialYear year) {
        return sql.sql(SELECT + " and a.year = ? order by a.edition desc limit 1")
                .param(year.startYear())
                .query(this::assessment)
                .optional();
    }

    /** The newest edition that was approved. */
    Optional<Assessment> findApproved(FinancialYear year) {
        return sql.sql(SELECT
                        + " and a.year = ? and a.status in ('APPROVED', 'SUPERSEDED') order by a.edition desc limit 1")
                .param(year.startYear())
                .query(this::assessment)
                .optional();
    }

    private Assessment assessment(ResultSet row, int n) throws SQLException {
        return new Assessment(
                row.getObject("id", UUID.class),
                new FinancialYear(row.getInt("year")),
                row.getInt("edition"),
                row.getString("area_code"),
                row.getString("area_name"),
                YearMonth.from(row.getObject("from_month", LocalDate.class)),
                YearMonth.from(row.getObject("to_month", LocalDate.class)),
                row.getInt("threshold"),
                json.readValue(row.getString("scheme"), ScoringScheme.class),
                AssessmentStatus.valueOf(row.getString("status")),
                row.getInt("version"));
    }

    /** Begins one, in the state planned. */
    Assessment begin(FinancialYear year, String areaCode, YearMonth from, YearMonth to, int threshold) {
        UUID id = UUID.randomUUID();
        int edition = 1 + find(year).map(Assessment::edition).orElse(0);
        sql.sql("""
                        insert into assessment.assessment
                            (id, partnership_id, year, edition, area_code, from_month, to_month, threshold, scheme, status)
                        values (:id, journal.acting_partnership(), :year, :edition, :area, :from, :to, :threshold, :scheme::jsonb,
                            'PLANNED')""")
                .param("id", id)
                .param("year", year.startYear())
                .param("edition", edition)
                .param("area", areaCode)
                .param("from", Date.valueOf(from.atDay(1)))
                .param("to", Date.valueOf(to.atDay(1)))
                .param("threshold", threshold)
                .param("scheme", json.writeValueAsString(ScoringScheme.STANDARD))
                .update();
        Assessment begun = find(year).orElseThrow();
        journal.changed(Noun.of("assessment.assessment", id), "assessment begun", kept(begun));
        return begun;
    }

    /** Moves it on, if it still stands where it was shown. @return whether it did */
    boolean move(Assessment assessment, AssessmentStatus to, @Nullable String note) {
        int moved = sql.sql("""
                        update assessment.assessment set status = ?, version = version + 1
                        where id = ? and version = ? and status = ?""")
                .params(
                        to.name(),
                        assessment.id(),
                        assessment.version(),
                        assessment.status().name())
                .update();
        if (moved == 1) {
            sql.sql("""
                            insert into assessment.step_taken
                                (assessment_id, partnership_id, position, from_status, to_status, taken_at, taken_by, note)
                            select :id, journal.acting_partnership(), 1 + count(*), :from, :to, :now, journal.acting_person(), :note
                            from assessment.step_taken where assessment_id = :id""")
                    .param("id", assessment.id())
                    .param("from", assessment.status().name())
                    .param("to", to.name())
                    .param("now", Timestamp.from(clock.instant()))
                    .param("note", note)
                    .update();
            journal.changed(
                    Noun.of("assessment.assessment", assessment.id()),
                    "assessment " + to.title().toLowerCase(java.util.Locale.UK),
                    kept(find(assessment.year()).orElseThrow()));
        }
        return moved == 1;
    }

    /** The earlier editions that an approved one takes the place of. */
    void supersede(Assessment approved) {
        list().stream()
                .filter(other -> other.year().equals(approved.year())
                        && !other.id().equals(approved.id())
                        && other.status() == AssessmentStatus.APPROVED)
                .forEach(other -> move(other, AssessmentStatus.SUPERSEDED, null));
    }

    List<Taken> steps(Assessment assessment) {
        return sql.sql("""
                        select s.from_status, s.to_status, s.taken_at, s.taken_by, p.name, s.note
                        from assessment.step_taken s left join partnership.person p on p.id = s.taken_by
                        where s.assessment_id = ? order by s.position""")
                .param(assessment.id())
                .query((row, n) -> new Taken(
                        row.getString("from_status"),
                        row.getString("to_status"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getObject("taken_by", UUID.class),
                        row.getString("name"),
                        row.getString("note")))
                .list();
    }

    /** The area that the partnership covers today, the newest first. */
    Optional<String> coveredArea(LocalDate today) {
        return sql.sql("""
                        select area_code from partnership.coverage
                        where partnership_id = journal.acting_partnership() and from_date <= ? and coalesce(to_date, 'infinity') >= ?
                        order by from_date desc, area_code limit 1""").params(today, today).query(String.class).optional();
    }

    private static Map<String, String> kept(Assessment assessment) {
        return Map.of(
                "title", assessment.title(),
                "area", assessment.areaCode(),
                "from", assessment.from().toString(),
                "to", assessment.to().toString(),
                "threshold", Integer.toString(assessment.threshold()),
                "status", assessment.status().name());
    }
}
