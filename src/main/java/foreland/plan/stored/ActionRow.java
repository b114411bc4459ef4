package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.plan.Action;
import foreland.plan.ActionLink;
import foreland.plan.Firmness;
import foreland.plan.Milestone;
import foreland.plan.PublishedStatus;
import foreland.plan.SuccessMeasure;
import foreland.plan.Timescale;
import foreland.plan.YearEndDisposition;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action's own columns, read and written. */
final class ActionRow {

    private ActionRow() {}

    static Action read(Row row, List<SuccessMeasure> measures, List<Milestone> milestones) throws SQLException {
        return new Action(
                row.text("reference"),
                row.text("title"),
                row.textOrNone("description"),
                row.textOrNone("focus_area"),
                row.textOrNone("lead_agency"),
                row.textOrNone("owner"),
                row.textOrNone("owner_post"),
                row.texts("supporting_agencies"),
                measures,
                milestones,
                new Timescale(row.dayOrNone("start_date"), row.dayOrNone("due_date"), row.textOrNone("timescale_text")),
                row.textOrNone("risk"),
                row.textOrNone("budget"),
                row.one(Firmness.class, "firmness"),
                row.yesOrNone("multi_year"),
                row.yesOrNone("additional_to_core_work"),
                row.one(PublishedStatus.class, "status"),
                row.textOrNone("outcome"),
                row.oneOrNone(YearEndDisposition.class, "disposition"),
                row.textOrNone("waiting_for"),
                row.textOrNone("notes"),
                continues(row),
                row.texts("outputs"),
                row.texts("sources"),
                row.yes("reconstructed"));
    }

    private static @Nullable ActionLink continues(Row row) throws SQLException {
        FinancialYear year = row.yearOrNone("continues_year");
        return year == null
                ? null
                : new ActionLink(row.textOrNone("continues_plan"), year, row.text("continues_reference"));
    }

    /** All but the agencies and people, which the directory knows. */
    static Columns columns(Action action) {
        ActionLink continues = action.continues();
        return new Columns()
                .with("reference", action.reference())
                .with("title", action.title())
                .with("description", action.description())
                .with("focus_area", action.focusArea())
                .with("owner_post", action.ownerPost())
                .with("start_date", action.timescale().start())
                .with("due_date", action.timescale().due())
                .with("timescale_text", action.timescale().text())
                .with("risk", action.risk())
                .with("budget", action.budget())
                .with("firmness", action.firmness())
                .with("multi_year", action.multiYear())
                .with("additional_to_core_work", action.additionalToCoreWork())
                .with("status", action.status())
                .with("outcome", action.outcome())
                .with("disposition", action.disposition())
                .with("waiting_for", action.waitingFor())
                .with("notes", action.notes())
                .with("continues_plan", continues == null ? null : continues.plan())
                .with("continues_year", continues == null ? null : continues.year())
                .with("continues_reference", continues == null ? null : continues.reference())
                .with("outputs", action.outputs())
                .with("sources", action.sources())
                .with("reconstructed", action.reconstructed());
    }
}
