package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.plan.Figures;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A noun of a stored plan: the plan's own words, a focus area, a year, an action or a fact, without what is inside it.
 *
 * @param id the same for life
 * @param version counts its changes, from 1
 * @param year the year it belongs to; empty for what belongs to the plan as a whole
 * @param position its place among its like in the plan; only the order counts
 * @param person whom the content names as owner; empty when it names nobody, or the reader may not know
 * @param content what it says
 */
record Part<T>(
        UUID id,
        int version,
        @Nullable FinancialYear year,
        BigDecimal position,
        @Nullable UUID person,
        T content) {

    Part {
        position = Figures.plain(position);
    }

    boolean saysTheSameAs(Part<T> other) {
        return content.equals(other.content) && position.equals(other.position);
    }

    /** This content as the next version of an earlier one. */
    Part<T> after(Part<T> earlier) {
        return new Part<>(earlier.id, earlier.version + 1, year, position, earlier.person, content);
    }

    Part<T> naming(@Nullable UUID owner) {
        return new Part<>(id, version, year, position, owner, content);
    }

    Part<T> at(BigDecimal place) {
        return new Part<>(id, version, year, place, person, content);
    }
}
