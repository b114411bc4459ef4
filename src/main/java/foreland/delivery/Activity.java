package foreland.delivery;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.FinancialYear;
import foreland.money.Money;
import foreland.plan.YearStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one agency did, or several together, on a day. It names nobody.
 *
 * @param number by which people speak of it, in their partnership
 * @param plan reference of the plan it serves, in its {@code year}, which stands at {@code yearStatus}
 * @param agency that recorded it and answers for the record
 * @param jointWith those that did it together with that agency
 * @param place in words
 * @param area with a code, when one was chosen
 * @param count how many, in the unit of its kind
 * @param atLeast whether the count is a minimum
 * @param focusArea that it serves
 * @param action that it serves, where it is one
 * @param costAvoided what it would have cost otherwise, by {@code costBasis}
 * @param removedWhy why it was taken out; empty while it stands
 * @param version counts its changes
 */
public record Activity(
        UUID id,
        int number,
        LocalDate date,
        ActivityKind kind,
        UUID planId,
        String plan,
        FinancialYear year,
        YearStatus yearStatus,
        AgencyName agency,
        List<AgencyName> jointWith,
        String place,
        @Nullable AreaName area,
        int count,
        boolean atLeast,
        @Nullable BigDecimal hours,
        Heading focusArea,
        @Nullable Heading action,
        @Nullable String note,
        @Nullable Money costAvoided,
        @Nullable String costBasis,
        @Nullable String removedWhy,
        int version) {

    public Activity {
        jointWith = List.copyOf(jointWith);
        if (count < 1) {
            throw new IllegalArgumentException("An activity counts something");
        }
        if (!year.contains(date)) {
            throw new IllegalArgumentException(date + " is not in " + year);
        }
        if ((costAvoided == null) != (costBasis == null)) {
            throw new IllegalArgumentException("A cost avoided, and nothing else, has a basis");
        }
        UUID recorder = agency.id();
        if (jointWith.stream().anyMatch(other -> other.id().equals(recorder))) {
            throw new IllegalArgumentException("An agency does nothing jointly with itself");
        }
    }

    /** An agency by its identity and its name. */
    public record AgencyName(UUID id, String name) {}

    /** A place with an official code. */
    public record AreaName(String code, String name) {}

    /**
     * A focus area or an action of the plan as it was when the activity was recorded.
     *
     * @param title as the plan words it today; empty once change control took it out
     */
    public record Heading(String reference, @Nullable String title) {

        /** {@code T1 Safer streets}. */
        public String words() {
            return title == null ? reference + " (no longer in the plan)" : reference + " " + title;
        }
    }

    public boolean isJoint() {
        return !jointWith.isEmpty();
    }

    /** Everyone that did it, the agency that recorded it first. */
    public List<AgencyName> agencies() {
        return Stream.concat(Stream.of(agency), jointWith.stream()).toList();
    }

    public FinancialQuarter quarter() {
        return FinancialQuarter.of(date);
    }

    public boolean isRemoved() {
        return removedWhy != null;
    }

    /** What was counted, in words: {@code 12 visits}, {@code at least 441 cases}. */
    public String counted() {
        return (atLeast ? "at least " : "") + "%,d ".formatted(count) + kind.unit(count);
    }
}
