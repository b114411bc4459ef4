package foreland.delivery.updates;

import foreland.delivery.UpdateStatus;
import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.Rag;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads an update with all that belongs to it, in one statement. */
@Component
@Transactional(readOnly = true)
class FiledSql {

    private static final String BY_LINK = "the owner, by signed link";

    private final JdbcClient sql;

    FiledSql(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Filed> find(Subject subject) {
        return sql.sql("""
                        select u.*, g.name as agency, s.name as saver, t.name as submitter, r.name as reviewer,
                               (select jsonb_agg(jsonb_build_object('position', m.position, 'title', m.title, 'unit', m.unit,
                                       'baseline', m.baseline::text, 'target', m.target::text, 'direction', m.direction,
                                       'describes', m.describes, 'value', m.value::text, 'as_of', m.as_of, 'note', m.note,
                                       'released_at', m.released_at, 'released_by', m.released_by, 'releaser', p.name)
                                       order by m.position)
                                from delivery.update_measure m left join partnership.person p on p.id = m.released_by
                                where m.update_id = u.id) as measures,
                               (select jsonb_agg(to_jsonb(m) order by m.position)
                                from delivery.update_milestone m where m.update_id = u.id) as milestones,
                               (select jsonb_agg(jsonb_build_object('at', e.at, 'by', e.by_person, 'name', p.name, 'text', e.text)
                                       order by e.at)
                                from delivery.update_erratum e left join partnership.person p on p.id = e.by_person
                                where e.update_id = u.id) as errata,
                               (select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'type', f.media_type, 'size', f.size)
                                       order by f.added_at, f.name)
                                from delivery.evidence_file f where f.update_id = u.id) as files
                        from delivery.update u join partnership.agency g on g.id = u.agency_id
                        left join partnership.person s on s.id = u.saved_by
                        left join partnership.person t on t.id = u.submitted_by
                        left join partnership.person r on r.id = u.reviewed_by
                        where u.action_id = ? and u.year = ? and u.quarter = ?""")
                .params(
                        subject.action(),
                        subject.year().year().startYear(),
                        subject.quarter().number())
                .query((row, n) -> filed(row))
                .optional();
    }

    private static Filed filed(ResultSet row) throws SQLException {
        String draft = row.getString("draft");
        return new Filed(
                row.getObject("id", UUID.class),
                UpdateStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                row.getString("agency"),
                row.getString("rag") == null ? null : content(row),
                draft == null ? null : new UpdateForm(typed(draft)),
                Objects.requireNonNull(by(row, "saved", "saver")),
                by(row, "submitted", "submitter"),
                by(row, "reviewed", "reviewer"),
                row.getString("question"),
                rag(row, "proposed_rag"),
                row.getString("proposed_why"),
                list(row, "measures", FiledSql::released),
                list(
                        row,
                        "errata",
                        json -> new Filed.Erratum(
                                new Filed.By(json.instant("at"), json.id("by"), name(json.textOrNone("name"))),
                                json.text("text"))),
                list(
                        row,
                        "files",
                        json -> new Filed.Evidence(
                                json.id("id"), json.text("name"), json.text("type"), json.number("size"))));
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(
                Rag.valueOf(row.getString("rag")),
                row.getString("rag_reason"),
                row.getString("progress"),
                row.getString("risks"),
                row.getString("next_steps"),
                row.getString("help_wanted"),
                list(row, "measures", FiledSql::figure),
                list(
                        row,
                        "milestones",
                        json -> new Content.Reached(
                                new Subject.Step(
                                        json.number("position"),
                                        json.text("title"),
                                        json.orNone("due_date", LocalDate::parse),
                                        null),
                                LocalDate.parse(json.text("reached")))));
    }

    private static Content.Figure figure(Json json) {
        Subject.Measured as = new Subject.Measured(
                json.number("position"),
                json.text("title"),
                json.textOrNone("unit"),
                json.orNone("baseline", BigDecimal::new),
                json.orNone("target", BigDecimal::new),
                json.orNone("direction", Direction::valueOf),
                json.orNone("describes", Describes::valueOf),
                null,
                null);
        return new Content.Figure(
                as, new BigDecimal(json.text("value")), LocalDate.parse(json.text("as_of")), json.textOrNone("note"));
    }

    private static Filed.Released released(Json json) {
        Filed.By by = json.part("released_at").isEmpty()
                ? null
                : new Filed.By(json.instant("released_at"), json.id("released_by"), name(json.textOrNone("releaser")));
        return new Filed.Released(
                json.number("position"), new BigDecimal(json.text("value")), LocalDate.parse(json.text("as_of")), by);
    }

    private static Filed.@Nullable By by(ResultSet row, String did, String name) throws SQLException {
        if (row.getTimestamp(did + "_at") == null) {
            return null;
        }
        UUID person = row.getObject(did + "_by", UUID.class);
        return new Filed.By(
                row.getTimestamp(did + "_at").toInstant(),
                person,
                person == null ? BY_LINK : name(row.getString(name)));
    }

    private static String name(@Nullable String known) {
        return known == null ? "someone of the partnership" : known;
    }

    private static @Nullable Rag rag(ResultSet row, String column) throws SQLException {
        String rag = row.getString(column);
        return rag == null ? null : Rag.valueOf(rag);
    }

    private static Map<String, String> typed(String draft) {
        return JsonMapper.shared().readValue(draft, new TypeReference<HashMap<String, String>>() {});
    }

    private static <T> List<T> list(ResultSet row, String column, java.util.function.Function<Json, T> each)
            throws SQLException {
        String array = row.getString(column);
        return array == null ? List.of() : Json.list(array, each);
    }
}
