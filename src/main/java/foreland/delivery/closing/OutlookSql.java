package foreland.delivery.closing;

import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.plan.YearEndDisposition;
import foreland.plan.YearLife;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issued outlooks. */
@Component
@Transactional
class OutlookSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    OutlookSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** An issued outlook in a list. */
    record Issued(int number, LocalDate asAt) {}

    /** The year's outlooks, newest first. */
    List<Issued> list(YearLife year) {
        return sql.sql("select number, as_at from delivery.outlook where plan_id = ? and year = ? order by number desc")
                .params(year.planId(), year.year().startYear())
                .query((row, n) -> new Issued(row.getInt("number"), row.getObject("as_at", LocalDate.class)))
                .list();
    }

    /** One outlook with its lines. */
    Optional<Outlook> find(YearLife year, int number) {
        Map<Integer, Outlook> found = new LinkedHashMap<>();
        List<Outlook.Entry> entries = new ArrayList<>();
        sql.sql("""
                        select o.as_at, o.issued_at, l.*
                        from delivery.outlook o left join lateral jsonb_to_recordset(o.lines)
                            as l (position integer, reference text, title text, focus text, lead text, kind text, words text) on true
                        where o.plan_id = ? and o.year = ? and o.number = ?
                        order by l.position""").params(year.planId(), year.year().startYear(), number).query(row -> {
            if (row.getString("reference") != null) {
                entries.add(entry(row));
            }
            found.put(
                    number,
                    new Outlook(
                            number,
                            row.getObject("as_at", LocalDate.class),
                            row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                            entries));
        });
        return Optional.ofNullable(found.get(number));
    }

    private static Outlook.Entry entry(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Outlook.Entry(
                row.getString("reference"),
                row.getString("title"),
                row.getString("focus"),
                row.getString("lead"),
                kind == null ? null : YearEndDisposition.valueOf(kind),
                row.getString("words"));
    }

    /** Issues what the year's lines say as the view of a day, and returns its number. */
    int issue(ClosingYear year, LocalDate asAt) {
        YearLife life = year.life();
        UUID id = UUID.randomUUID();
        int number = sql.sql("""
                        insert into delivery.outlook (id, partnership_id, plan_id, year, number, as_at, lines, issued_at, issued_by)
                        select :id, journal.acting_partnership(), :plan, :year, coalesce((select max(number)
                                from delivery.outlook where plan_id = :plan and year = :year), 0) + 1,
                            :asAt, coalesce((select jsonb_agg(to_jsonb(l)) from unnest(:references, :titles, :focuses, :leads, :kinds,
                                :words) with ordinality as l (reference, title, focus, lead, kind, words, position)), '[]'),
                            :now, journal.acting_person()
                        returning number""")
                .param("id", id)
                .param("plan", life.planId())
                .param("year", life.year().startYear())
                .param("asAt", asAt)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("references", column(year, Line::reference))
                .param("titles", column(year, Line::title))
                .param("focuses", column(year, Line::focusArea))
                .param("leads", column(year, Line::lead))
                .param("kinds", column(year, line -> line.kind().map(Enum::name).orElse(null)))
                .param(
                        "words",
                        column(
                                year,
                                line -> line.end() == null ? "" : line.end().words()))
                .query(Integer.class)
                .single();
        journal.changed(
                Noun.within(life.id(), "delivery.outlook", id),
                "outlook " + number + " of " + life.year() + " issued",
                Map.of(
                        "number",
                        number,
                        "asAt",
                        asAt.toString(),
                        "says",
                        year.tally().sentence()));
        return number;
    }

    private static @Nullable String[] column(ClosingYear year, Function<Line, @Nullable String> value) {
        return year.lines().stream().map(value).toArray(String[]::new);
    }
}
