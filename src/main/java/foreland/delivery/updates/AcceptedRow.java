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
import java.time.LocalDate;
import java.util.UUID;

/** Reads a row of {@code delivery.accepted}. */
final class AcceptedRow {

    private AcceptedRow() {}

    static AcceptedUpdate read(ResultSet row, FinancialYear year) throws SQLException {
        String proposed = row.getString("proposed_rag");
        return new AcceptedUpdate(
                row.getObject("id", UUID.class),
                row.getObject("action_id", UUID.class),
                row.getString("action_reference"),
                new FinancialQuarter(year, row.getInt("quarter")),
                row.getObject("agency_id", UUID.class),
                row.getString("agency"),
                Rag.valueOf(row.getString("rag")),
                row.getString("rag_reason"),
                proposed == null ? null : Rag.valueOf(proposed),
                row.getString("proposed_why"),
                row.getString("progress"),
                row.getString("risks"),
                row.getString("next_steps"),
                row.getString("help_wanted"),
                row.getBoolean("says_complete"),
                row.getTimestamp("submitted_at").toInstant(),
                row.getTimestamp("accepted_at").toInstant(),
                Json.list(row.getString("measures"), AcceptedRow::value),
                Json.list(row.getString("milestones"), AcceptedRow::milestone),
                Json.list(row.getString("errata"), json -> new Erratum(json.instant("at"), json.text("text"))),
                row.getInt("files"));
    }

    private static MeasureValue value(Json json) {
        return new MeasureValue(
                json.text("title"),
                json.textOrNone("unit"),
                json.orNone("baseline", BigDecimal::new),
                json.orNone("target", BigDecimal::new),
                json.orNone("direction", Direction::valueOf),
                json.orNone("describes", Describes::valueOf),
                new BigDecimal(json.text("value")),
                LocalDate.parse(json.text("as_of")),
                json.textOrNone("note"),
                json.yes("released"));
    }

    private static MilestoneReached milestone(Json json) {
        return new MilestoneReached(
                json.text("title"), json.orNone("due", LocalDate::parse), LocalDate.parse(json.text("reached")));
    }
}
