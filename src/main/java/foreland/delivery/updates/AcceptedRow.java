package foreland.delivery.updates;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.FinancialYear;
import foreland.delivery.AcceptedUpdate;
import foreland.delivery.AcceptedUpdate.Erratum;
import foreland.delivery.MeasureValue;
import foreland.delivery.MilestoneReached;
import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.Rag;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a row of {@code delivery.accepted}; its parts come as JSON, so that one statement is enough. */
final class AcceptedRow {

    private AcceptedRow() {}

    static AcceptedUpdate read(ResultSet row, FinancialYear year) throws SQLException {
        return new AcceptedUpdate(
                row.getObject("id", UUID.class),
                row.getObject("action_id", UUID.class),
                row.getString("action_reference"),
                new FinancialQuarter(year, row.getInt("quarter")),
                row.getObject("agency_id", UUID.class),
                row.getString("agency"),
                Rag.valueOf(row.getString("rag")),
                row.getString("rag_reason"),
                orNone(row.getString("proposed_rag"), Rag::valueOf),
                row.getString("proposed_why"),
                row.getString("progress"),
                row.getString("risks"),
                row.getString("next_steps"),
                row.getString("help_wanted"),
                row.getBoolean("says_complete"),
                row.getTimestamp("submitted_at").toInstant(),
                row.getTimestamp("accepted_at").toInstant(),
                list(row, "measures", AcceptedRow::value),
                list(row, "milestones", AcceptedRow::milestone),
                list(row, "errata", AcceptedRow::erratum),
                row.getInt("files"));
    }

    private static <T> List<T> list(ResultSet row, String column, Function<JsonNode, T> each) throws SQLException {
        return JsonMapper.shared()
                .readTree(row.getString(column))
                .valueStream()
                .map(each)
                .toList();
    }

    private static MeasureValue value(JsonNode json) {
        return new MeasureValue(
                json.get("title").asString(),
                text(json, "unit"),
                orNone(text(json, "baseline"), BigDecimal::new),
                orNone(text(json, "target"), BigDecimal::new),
                orNone(text(json, "direction"), Direction::valueOf),
                orNone(text(json, "describes"), Describes::valueOf),
                new BigDecimal(json.get("value").asString()),
                LocalDate.parse(json.get("as_of").asString()),
                text(json, "note"),
                json.get("released").asBoolean());
    }

    private static MilestoneReached milestone(JsonNode json) {
        return new MilestoneReached(
                json.get("title").asString(),
                orNone(text(json, "due"), LocalDate::parse),
                LocalDate.parse(json.get("reached").asString()));
    }

    private static Erratum erratum(JsonNode json) {
        Instant at = OffsetDateTime.parse(json.get("at").asString()).toInstant();
        return new Erratum(at, json.get("text").asString());
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static <T> @Nullable T orNone(@Nullable String text, Function<String, T> read) {
        return text == null ? null : read.apply(text);
    }
}
