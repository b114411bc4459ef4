package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.plan.Plan;
import foreland.plan.PlanLife;
import foreland.plan.PlanStatus;
import foreland.plan.PlanVersions;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where plans and years stand, in PostgreSQL; row-level security keeps to the plans that whoever is acting may see. */
@Component
@Transactional
class PlanLifeSql implements PlanLife {

    private static final String YEARS = """
            select y.id, y.plan_id, y.year, y.status, p.reference, p.title, p.published
            from plan.annual_action_plan y join plan.plan p on p.id = y.plan_id
            where y.partnership_id = journal.acting_partnership() and\s""";

    private static final String PLANS = """
            select p.* from plan.plan p where p.partnership_id = journal.acting_partnership() and\s""";

    private final JdbcClient sql;
    private final Journal journal;
    private final PlanWriting writing;
    private final PlanVersions versions;

    PlanLifeSql(JdbcClient sql, Journal journal, PlanWriting writing, PlanVersions versions) {
        this.sql = sql;
        this.journal = journal;
        this.writing = writing;
        this.versions = versions;
    }

    @Override
    public List<YearLife> listAt(Collection<YearStatus> statuses) {
        return sql.sql(YEARS + "y.status = any(?) order by y.year desc, p.reference")
                .param(statuses.stream().map(Enum::name).toArray(String[]::new))
                .query((row, n) -> life(row))
                .list();
    }

    @Override
    public Optional<YearLife> find(String plan, FinancialYear year) {
        return sql.sql(YEARS + "p.reference = ? and y.year = ?")
                .params(plan, year.startYear())
                .query((row, n) -> life(row))
                .optional();
    }

    @Override
    public Optional<YearLife> find(UUID id) {
        return sql.sql(YEARS + "y.id = ?")
                .param(id)
                .query((row, n) -> life(row))
                .optional();
    }

    /** No edit of the plan runs beside it: what is submitted is what was there. */
    @Override
    public void move(YearLife from, YearStatus to, String act) {
        writing.lock(from.plan());
        boolean moved = sql.sql("select plan.move_year(?, ?, ?)")
                .params(from.id(), from.status().name(), to.name())
                .query(Boolean.class)
                .single();
        if (!moved) {
            throw new IllegalStateException("The action plan of " + from.year() + " of " + from.plan()
                    + " is no longer " + from.status().label() + ", or whoever is acting may not move it");
        }
        tell(from, to, act);
        if (to == YearStatus.AGREED || (to == YearStatus.LIVE && from.status() != YearStatus.CLOSING)) {
            versions.add(from.planId(), "Action plan of " + from.year() + " " + act, null);
        }
    }

    @Override
    public void note(YearLife year, String act) {
        tell(year, year.status(), act);
    }

    private void tell(YearLife year, YearStatus status, String act) {
        journal.changed(
                Noun.onlyPart(year.id(), "plan.year-status"),
                "action plan of " + year.year() + " " + act,
                Map.of("plan", year.plan(), "year", year.year().label(), "status", status.name()));
    }

    @Override
    public Optional<Standing> findPlan(String plan) {
        return sql.sql(PLANS + "p.reference = ?")
                .param(plan)
                .query((row, n) -> standing(row))
                .optional();
    }

    @Override
    public Optional<Standing> findPlan(UUID id) {
        return sql.sql(PLANS + "p.id = ?")
                .param(id)
                .query((row, n) -> standing(row))
                .optional();
    }

    @Override
    public void move(Standing from, PlanStatus to, String act) {
        writing.lock(from.reference());
        boolean moved = sql.sql("select plan.move_plan(?, ?, ?)")
                .params(from.id(), from.status().name(), to.name())
                .query(Boolean.class)
                .single();
        if (!moved) {
            throw new IllegalStateException("The plan " + from.reference() + " is no longer "
                    + from.status().label() + ", or whoever is acting may not move it");
        }
        writing.tell(writing.wordsOf(from.id()), act);
        if (to.isInForce()) {
            versions.add(from.id(), "Plan " + act, null);
        }
    }

    @Override
    public void publish(Standing plan, boolean published) {
        writing.lock(plan.reference());
        Part<Plan> before = writing.wordsOf(plan.id());
        if (before.content().published() == published) {
            return;
        }
        int changed = sql.sql("update plan.plan set published = ?, version = version + 1 where id = ?")
                .params(published, plan.id())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("Whoever is acting may not publish the plan " + plan.reference());
        }
        writing.tell(writing.wordsOf(plan.id()), published ? "opened to the public" : "taken back from the public");
        if (published && plan.status().isInForce()) {
            versions.add(plan.id(), "Opened to the public", null);
        }
    }

    private static YearLife life(ResultSet row) throws SQLException {
        return new YearLife(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                row.getBoolean("published"),
                new FinancialYear(row.getInt("year")),
                YearStatus.valueOf(row.getString("status")));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Row plan = new Row(row);
        return new Standing(
                plan.id("id"),
                plan.text("reference"),
                plan.text("title"),
                new Period(plan.dayOrNone("from_date"), plan.dayOrNone("to_date")),
                plan.one(PlanStatus.class, "status"),
                plan.yes("published"));
    }
}
