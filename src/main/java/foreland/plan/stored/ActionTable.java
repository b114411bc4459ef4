package foreland.plan.stored;

import foreland.plan.Action;
import foreland.plan.Milestone;
import foreland.plan.SuccessMeasure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Actions. The owner's name is kept in the partnership's directory alone: whoever may not see people reads an action without owner. */
@Component
class ActionTable implements PartTable<Action> {

    private static final String TABLE = "plan.action";

    private final JdbcClient sql;
    private final MeasureTable measures;
    private final MilestoneTable milestones;

    ActionTable(JdbcClient sql, MeasureTable measures, MilestoneTable milestones) {
        this.sql = sql;
        this.measures = measures;
        this.milestones = milestones;
    }

    @Override
    public String kind() {
        return "plan.action";
    }

    @Override
    public String name(Part<Action> part) {
        return "action " + part.content().reference() + " of " + part.year();
    }

    @Override
    public Map<UUID, List<Part<Action>>> read(Collection<UUID> plans) {
        Gathering<Part<Action>> actions = Gathering.byPlan(row -> {
            Action action = ActionRow.read(
                    row, row.list(SuccessMeasure.class, "measures"), row.list(Milestone.class, "milestones"));
            return new Part<>(
                    row.id("id"),
                    row.number("version"),
                    row.yearOrNone("year"),
                    row.figure("position"),
                    action.owner() == null ? null : row.idOrNone("owner_person_id"),
                    action);
        });
        sql.sql("""
                        select a.*, lead.name as lead_agency, owner.name as owner, helping.agencies as supporting_agencies,
                               coalesce(measured.measures, '[]') as measures, coalesce(reached.milestones, '[]') as milestones
                        from plan.action a
                        left join partnership.agency lead on lead.id = a.lead_agency_id
                        left join partnership.person owner on owner.id = a.owner_person_id
                        left join (select s.action_id, array_agg(g.name order by s.position) as agencies
                                   from plan.supporting_agency s join partnership.agency g on g.id = s.agency_id
                                   where s.plan_id in (:plans) group by s.action_id) as helping on helping.action_id = a.id
                        left join (%s) as measured on measured.action_id = a.id
                        left join (%s) as reached on reached.action_id = a.id
                        where a.plan_id in (:plans)""".formatted(MeasureTable.BY_ACTION, MilestoneTable.BY_ACTION))
                .param("plans", plans)
                .query(actions);
        return actions.gathered();
    }

    @Override
    public Part<Action> add(UUID plan, Part<Action> part, Directory directory) {
        Part<Action> named = namingItsOwner(part, directory);
        columns(plan, named, directory)
                .with("id", part.id())
                .with("plan_id", plan)
                .insert(sql, TABLE);
        addWhatBelongsToIt(plan, named, directory);
        return named;
    }

    @Override
    public Part<Action> change(UUID plan, Part<Action> part, Directory directory) {
        Part<Action> named = namingItsOwner(part, directory);
        columns(plan, named, directory).update(sql, TABLE, part.id(), part.version());
        for (String table : List.of("plan.supporting_agency", "plan.measure", "plan.milestone")) {
            sql.sql("delete from " + table + " where action_id = ?")
                    .param(part.id())
                    .update();
        }
        addWhatBelongsToIt(plan, named, directory);
        return named;
    }

    /** Its measures, milestones and supporting agencies go with it, by their foreign keys. */
    @Override
    public void remove(Part<Action> part) {
        PartTable.removeRow(sql, TABLE, part.id());
    }

    private static Part<Action> namingItsOwner(Part<Action> part, Directory directory) {
        String owner = part.content().owner();
        return part.naming(owner == null ? null : directory.person(owner, leadOf(part, directory)));
    }

    private static @Nullable UUID leadOf(Part<Action> part, Directory directory) {
        String lead = part.content().leadAgency();
        return lead == null ? null : directory.agency(lead);
    }

    private Columns columns(UUID plan, Part<Action> part, Directory directory) {
        return ActionRow.columns(part.content())
                .with("year", part.year())
                .with("position", part.position())
                .with("lead_agency_id", leadOf(part, directory))
                .with("owner_person_id", part.person())
                .with("as_published", asPublished(plan));
    }

    private boolean asPublished(UUID plan) {
        return sql.sql("select as_published from plan.plan where id = ?")
                .param(plan)
                .query(Boolean.class)
                .single();
    }

    private void addWhatBelongsToIt(UUID plan, Part<Action> part, Directory directory) {
        int position = 0;
        for (String agency : part.content().supportingAgencies()) {
            new Columns()
                    .with("plan_id", plan)
                    .with("action_id", part.id())
                    .with("agency_id", directory.agency(agency))
                    .with("position", ++position)
                    .insert(sql, "plan.supporting_agency");
        }
        measures.add(plan, part.id(), part.content().measures());
        milestones.add(plan, part.id(), part.content().milestones());
    }
}
