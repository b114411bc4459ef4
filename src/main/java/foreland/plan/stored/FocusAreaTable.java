package foreland.plan.stored;

import foreland.plan.FocusArea;
import foreland.plan.FocusAreaLink;
import foreland.plan.StatutoryLimb;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Focus areas. */
@Component
class FocusAreaTable implements PartTable<FocusArea> {

    private static final String TABLE = "plan.focus_area";

    private final JdbcClient sql;

    FocusAreaTable(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "plan.focus-area";
    }

    @Override
    public String name(Part<FocusArea> part) {
        return "focus area " + part.content().code();
    }

    @Override
    public Map<UUID, List<Part<FocusArea>>> read(Collection<UUID> plans) {
        Gathering<Part<FocusArea>> areas = Gathering.byPlan(row ->
                new Part<>(row.id("id"), row.number("version"), null, row.figure("position"), null, focusArea(row)));
        sql.sql("select * from plan.focus_area where plan_id in (:plans)")
                .param("plans", plans)
                .query(areas);
        return areas.gathered();
    }

    @Override
    public Part<FocusArea> add(UUID plan, Part<FocusArea> part, Directory directory) {
        columns(part).with("id", part.id()).with("plan_id", plan).insert(sql, TABLE);
        return part;
    }

    @Override
    public Part<FocusArea> change(UUID plan, Part<FocusArea> part, Directory directory) {
        columns(part).update(sql, TABLE, part.id(), part.version());
        return part;
    }

    @Override
    public void remove(Part<FocusArea> part) {
        PartTable.removeRow(sql, TABLE, part.id());
    }

    private static FocusArea focusArea(Row row) throws SQLException {
        return new FocusArea(
                row.text("code"),
                row.text("title"),
                row.texts("scope"),
                row.textOrNone("previous_title"),
                row.textOrNone("why_changed"),
                row.textOrNone("as_adopted"),
                row.list(FocusAreaLink.class, "links"),
                row.texts("limbs").stream().map(StatutoryLimb::valueOf).toList());
    }

    private static Columns columns(Part<FocusArea> part) {
        FocusArea area = part.content();
        return new Columns()
                .with("code", area.code())
                .with("position", part.position())
                .with("title", area.title())
                .with("scope", area.scope())
                .with("previous_title", area.previousTitle())
                .with("why_changed", area.whyChanged())
                .with("as_adopted", area.asAdopted())
                .json("links", area.links())
                .with("limbs", area.limbs());
    }
}
