package foreland.delivery.activities;

import foreland.delivery.Activity;
import foreland.delivery.Activity.AgencyName;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records activities, corrects and removes them, each with its journal entry. */
@Component
@Transactional
class ActivityRecordsSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    ActivityRecordsSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** Records it. @return its number */
    int add(NewActivity activity) {
        UUID id = UUID.randomUUID();
        int number = nextNumber();
        statement("""
                insert into delivery.activity (id, partnership_id, number, plan_id, year, date, kind_id, agency_id, place, area_code,
                    count, at_least, hours, focus_area, action, note, cost_avoided, cost_basis, recorded_by, recorded_at)
                values (:id, journal.acting_partnership(), :number, :planId, :year, :date, :kind, :agency, :place, :area,
                    :count, :atLeast, :hours, :focusArea, :action, :note, :costAvoided, :costBasis, journal.acting_person(), :now)""", id, activity)
                .param("number", number)
                .param("agency", activity.agency().id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        addJointAgencies(id, activity);
        write(id, number, "activity recorded", activity);
        return number;
    }

    /** Corrects it, if it is still as it was when the form was shown. @return whether it was; else nothing is changed */
    boolean save(Activity stored, int version, NewActivity now) {
        int saved = statement("""
                        update delivery.activity set plan_id = :planId, year = :year, date = :date, kind_id = :kind, place = :place,
                            area_code = :area, count = :count, at_least = :atLeast, hours = :hours, focus_area = :focusArea,
                            action = :action, note = :note, cost_avoided = :costAvoided, cost_basis = :costBasis,
                            version = version + 1
                        where id = :id and version = :version and removed_at is null""", stored.id(), now).param("version", version).update();
        if (saved == 1) {
            sql.sql("delete from delivery.joint_agency where activity_id = ?")
                    .param(stored.id())
                    .update();
            addJointAgencies(stored.id(), now);
            write(stored.id(), stored.number(), "activity corrected", now);
        }
        return saved == 1;
    }

    /** Takes it out of every total; the row stays with its reason. @return whether it was still as it was shown */
    boolean remove(Activity stored, int version, String why) {
        int removed = sql.sql("""
                        update delivery.activity set removed_at = ?, removed_why = ?, version = version + 1
                        where id = ? and version = ? and removed_at is null""")
                .params(Timestamp.from(clock.instant()), why, stored.id(), version)
                .update();
        if (removed == 1) {
            journal.removed(noun(stored.id()), "activity removed: " + why);
        }
        return removed == 1;
    }

    private JdbcClient.StatementSpec statement(String text, UUID id, NewActivity activity) {
        return sql.sql(text)
                .param("id", id)
                .param("planId", activity.planId())
                .param("year", activity.year().startYear())
                .param("date", activity.date())
                .param("kind", activity.kind().id())
                .param("place", activity.place())
                .param("area", activity.area() == null ? null : activity.area().code())
                .param("count", activity.count())
                .param("atLeast", activity.atLeast())
                .param("hours", activity.hours())
                .param("focusArea", activity.focusArea())
                .param("action", activity.action())
                .param("note", activity.note())
                .param(
                        "costAvoided",
                        activity.costAvoided() == null
                                ? null
                                : activity.costAvoided().pence())
                .param("costBasis", activity.costBasis());
    }

    /** One after the other in each partnership, so that no number is given twice. */
    private int nextNumber() {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('activities of ' || journal.acting_partnership(), 0))")
                .query(row -> {});
        return sql.sql("""
                        select coalesce(max(number), 0) + 1 from delivery.activity
                        where partnership_id = journal.acting_partnership()""").query(Integer.class).single();
    }

    private void addJointAgencies(UUID id, NewActivity activity) {
        UUID[] others = activity.jointWith().stream().map(AgencyName::id).toArray(UUID[]::new);
        sql.sql("""
                        insert into delivery.joint_agency (partnership_id, activity_id, recording_agency_id, agency_id)
                        select journal.acting_partnership(), a.id, a.agency_id, other
                        from delivery.activity a, unnest(?) as other where a.id = ?""").params(others, id).update();
    }

    private void write(UUID id, int number, String act, NewActivity activity) {
        journal.changed(noun(id), act, Kept.of(number, activity));
    }

    private static Noun noun(UUID id) {
        return Noun.of("delivery.activity", id);
    }

    /** What the journal keeps of an activity, in words. */
    private record Kept(
            int number,
            String date,
            String kind,
            int count,
            boolean atLeast,
            @Nullable String hours,
            String agency,
            List<String> jointWith,
            String place,
            @Nullable String area,
            String plan,
            String year,
            String focusArea,
            @Nullable String action,
            @Nullable String note,
            @Nullable String costAvoided,
            @Nullable String costBasis) {

        static Kept of(int number, NewActivity activity) {
            return new Kept(
                    number,
                    activity.date().toString(),
                    activity.kind().title(),
                    activity.count(),
                    activity.atLeast(),
                    activity.hours() == null ? null : activity.hours().toPlainString(),
                    activity.agency().name(),
                    activity.jointWith().stream().map(AgencyName::name).toList(),
                    activity.place(),
                    activity.area() == null ? null : activity.area().code(),
                    activity.plan(),
                    activity.year().label(),
                    activity.focusArea(),
                    activity.action(),
                    activity.note(),
                    activity.costAvoided() == null
                            ? null
                            : activity.costAvoided().toString(),
                    activity.costBasis());
        }
    }
}
