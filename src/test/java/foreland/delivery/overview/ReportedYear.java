package foreland.delivery.overview;

import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.plan.YearLife;
import foreland.testing.TestDatabase;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A live year with three quarters reported on: the fire service's T1-01 travels to red and T1-02 to green; the police's T1-03 is
 * amber, asks for help and is late with its third quarter, and nothing was ever said of their T1-04.
 */
record ReportedYear(
        TestPartnership partnership, YearLife life, Agency fire, Agency police, Person officer, Person member) {

    static ReportedYear in(ApplicationContext application, TestDatabase database) {
        TestPartnership partnership = TestPartnership.in(application);
        Agency fire = partnership.agency("Northmere Fire and Rescue");
        Agency police = partnership.agency("Northmere Police");
        ReportedYear year = new ReportedYear(
                partnership,
                LiveYear.in(partnership, application, fire, police),
                fire,
                police,
                partnership.person("Fay Example", fire, "AGENCY_LEAD"),
                partnership.person("Max Sample", "EXECUTIVE_MEMBER"));
        Person coordinator = partnership.person("Cora Example", "COORDINATOR");
        JdbcClient sql = database.ownerClient();
        UUID first = year.accepted(sql, coordinator, "T1-01", 1, "GREEN", null, null);
        year.value(sql, first, "115", LocalDate.of(2017, 6, 30), coordinator);
        UUID second = year.accepted(sql, coordinator, "T1-01", 2, "AMBER", "Two lorries are off the road", null);
        year.value(sql, second, "112", LocalDate.of(2017, 9, 30), null);
        year.accepted(sql, coordinator, "T1-01", 3, "RED", "No lorry is on the road", null);
        year.accepted(sql, coordinator, "T1-02", 2, "AMBER", "Lamps come late", null);
        year.accepted(sql, coordinator, "T1-02", 3, "GREEN", null, null);
        year.accepted(sql, coordinator, "T1-03", 1, "GREEN", null, null);
        year.accepted(
                sql,
                coordinator,
                "T1-03",
                2,
                "AMBER",
                "Bins are in private yards",
                "Could the council open the yards?");
        year.activity(sql, 1, "Home safety visit", 12, true);
        year.activity(sql, 2, "Prolific offender supported", 3, false);
        return year;
    }

    /** Of the fire service, with the police or alone. */
    private void activity(JdbcClient sql, int number, String kind, int count, boolean jointly) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into delivery.activity (id, partnership_id, number, plan_id, year, date, kind_id, agency_id, place, count,
                            at_least, focus_area, recorded_by, recorded_at)
                        select :id, k.partnership_id, :number, :plan, 2017, date '2017-05-03', k.id, :fire, 'Harbour Street', :count,
                            true, 'T2', :by, timestamptz '2017-05-03' from delivery.activity_kind k
                        where k.partnership_id = :partnership and k.title = :kind""")
                .param("id", id)
                .param("number", number)
                .param("plan", life.planId())
                .param("fire", fire.id())
                .param("count", count)
                .param("by", officer.id())
                .param("partnership", partnership.partnership().id())
                .param("kind", kind)
                .update();
        if (jointly) {
            sql.sql("insert into delivery.joint_agency values (?, ?, ?, ?)")
                    .params(partnership.partnership().id(), id, fire.id(), police.id())
                    .update();
        }
    }

    private UUID accepted(
            JdbcClient sql,
            Person reviewer,
            String reference,
            int quarter,
            String rag,
            @Nullable String reason,
            @Nullable String help) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into delivery.update (id, partnership_id, plan_id, year, quarter, action_id, action_reference, agency_id,
                            status, rag, rag_reason, progress, help_wanted, says_complete, saved_at, saved_by, submitted_at,
                            submitted_by, reviewed_at, reviewed_by)
                        select :id, a.partnership_id, a.plan_id, a.year, :quarter, a.id, a.reference, a.lead_agency_id,
                            'ACCEPTED', :rag, :reason, 'Progress of quarter ' || :quarter || ' on ' || a.reference, :help, false,
                            t.now, :by, t.now, :by, t.now, :reviewer
                        from plan.action a,
                            lateral (select timestamptz '2017-04-09' + make_interval(months => 3 * :quarter) as now) as t
                        where a.plan_id = :plan and a.year = 2017 and a.reference = :reference""")
                .param("id", id)
                .param("quarter", quarter)
                .param("rag", rag)
                .param("reason", reason)
                .param("help", help)
                .param("by", officer.id())
                .param("reviewer", reviewer.id())
                .param("plan", life.planId())
                .param("reference", reference)
                .update();
        return id;
    }

    private void value(JdbcClient sql, UUID update, String value, LocalDate asOf, @Nullable Person releasedBy) {
        sql.sql("""
                        insert into delivery.update_measure (partnership_id, update_id, position, title, unit, baseline, target, direction,
                            describes, value, as_of, released_at, released_by)
                        values (:partnership, :update, 1, 'Fires in bins', 'fires', 120, 100, 'REDUCE', 'POPULATION', :value::numeric,
                            :asOf, case when :by::uuid is not null then timestamptz '2017-07-14' end, :by::uuid)""")
                .param("partnership", partnership.partnership().id())
                .param("update", update)
                .param("value", value)
                .param("asOf", asOf)
                .param("by", releasedBy == null ? null : releasedBy.id().toString())
                .update();
    }
}
