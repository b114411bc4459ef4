package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.plan.ActionLink;
import foreland.plan.Plan;
import foreland.plan.PlanLife;
import foreland.plan.UnderChangeControl;
import foreland.plan.YearEnds;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends of years in PostgreSQL. */
@Component
class YearEndsSql implements YearEnds {

    private final JdbcClient sql;
    private final PlanLife life;
    private final PlanReading reading;
    private final PlanWriting writing;
    private final UnderChangeControl control;

    YearEndsSql(JdbcClient sql, PlanLife life, PlanReading reading, PlanWriting writing, UnderChangeControl control) {
        this.sql = sql;
        this.life = life;
        this.reading = reading;
        this.writing = writing;
        this.control = control;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<NextYear> findNext(YearLife year) {
        FinancialYear next = year.year().next();
        Optional<String> plan = sql.sql("""
                        select reference from plan.plan
                        where partnership_id = journal.acting_partnership() and kind = 'PLAN' and not as_published
                          and coalesce(from_date, '-infinity') <= :last and coalesce(to_date, 'infinity') >= :first
                        order by id <> :plan, from_date desc nulls last, reference limit 1""")
                .param("first", next.firstDay())
                .param("last", next.lastDay())
                .param("plan", year.planId())
                .query(String.class)
                .optional();
        return plan.map(reference -> new NextYear(
                reference, next, life.find(reference, next).map(YearLife::status), actions(reference, next)));
    }

    private List<NextAction> actions(String plan, FinancialYear year) {
        return sql.sql("""
                        select a.reference, a.title, a.continues_plan, a.continues_year, a.continues_reference
                        from plan.action a join plan.plan p on p.id = a.plan_id
                        where p.partnership_id = journal.acting_partnership() and p.reference = ? and a.year = ?
                        order by a.position""")
                .params(plan, year.startYear())
                .query((row, n) -> action(new Row(row)))
                .list();
    }

    private static NextAction action(Row row) throws SQLException {
        FinancialYear year = row.yearOrNone("continues_year");
        return new NextAction(
                row.text("reference"),
                row.text("title"),
                year == null
                        ? null
                        : new ActionLink(row.textOrNone("continues_plan"), year, row.text("continues_reference")));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(YearLife year, List<ActionEnd> ends, Optional<NextYear> next) {
        Stream.concat(Stream.of(year.plan()), next.map(NextYear::plan).stream())
                .distinct()
                .sorted()
                .forEach(writing::lock);
        control.changing(() -> write(year, new CarryOver(year.plan(), year.year(), ends), next));
        life.move(year, YearStatus.CLOSED, "closed");
    }

    /** Returns how many nouns changed. */
    private int write(YearLife year, CarryOver carryOver, Optional<NextYear> next) {
        StoredPlan stored = get(year.plan());
        Plan source = stored.plan();
        Plan ended = carryOver.ended(source);
        if (!carryOver.carriesAny()) {
            return writing.change(stored, ended);
        }
        String into = next.orElseThrow(() -> new IllegalStateException(
                        "No plan covers " + year.year().next() + " yet"))
                .plan();
        if (into.equals(year.plan())) {
            return writing.change(stored, carryOver.carried(ended, source));
        }
        StoredPlan after = get(into);
        return writing.change(stored, ended) + writing.change(after, carryOver.carried(after.plan(), source));
    }

    private StoredPlan get(String plan) {
        return reading.find(plan).orElseThrow(() -> new IllegalStateException("There is no plan " + plan));
    }
}
