package foreland.plan.stored;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of one kind of noun: all that knows its columns. Writes neither checks nor tells the journal; see {@link PlanWriting}.
 *
 * @param <T> what the noun says
 */
interface PartTable<T> {

    /** What the journal calls the noun, such as {@code plan.action}. */
    String kind();

    /** What a reader of the journal calls it, such as {@code action T1-03 of 2017-18}. */
    String name(Part<T> part);

    /** The parts of some plans, by plan, in any order. */
    Map<UUID, List<Part<T>>> read(Collection<UUID> plans);

    /** Returns the part as it was stored, with the person that its owner's name stands for. */
    Part<T> add(UUID plan, Part<T> part, Directory directory);

    /** Makes the row this part, whose version must be the next. */
    Part<T> change(UUID plan, Part<T> part, Directory directory);

    void remove(Part<T> part);

    /** Removes one row; none there means that another was faster, which the plan's lock excludes, or a missing right. */
    static void removeRow(JdbcClient sql, String table, UUID id) {
        int removed =
                sql.sql("delete from " + table + " where id = ?").param(id).update();
        if (removed != 1) {
            throw new IllegalStateException(table + " " + id + " is not there, or whoever is acting may not remove it");
        }
    }
}
