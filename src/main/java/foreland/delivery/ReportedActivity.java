package foreland.delivery;

import foreland.money.Money;
import foreland.plan.Checks;
import foreland.plan.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as a plan file holds it.
 *
 * @param kind title of its kind
 * @param unit what was counted, in the plural: "visits"
 * @param agency that recorded it, by name; {@code jointWith} those that did it together with that agency
 * @param area code of the area, when one was chosen
 * @param atLeast whether the count is a minimum
 * @param focusArea code of the focus area that it served, and {@code action} the action's reference
 * @param costAvoided what it would have cost otherwise, by {@code costBasis}
 */
public record ReportedActivity(
        LocalDate date,
        String kind,
        @Nullable String unit,
        Integer count,
        boolean atLeast,
        String agency,
        List<String> jointWith,
        @Nullable String place,
        @Nullable String area,
        @Nullable BigDecimal hours,
        @Nullable String focusArea,
        @Nullable String action,
        @Nullable String note,
        @Nullable Money costAvoided,
        @Nullable String costBasis) {

    public ReportedActivity {
        jointWith = List.copyOf(jointWith);
        hours = Figures.plainOrNone(hours);
        new Checks()
                .text("kind", kind)
                .optionalText("unit", unit)
                .refuseIf(count < 1, "count", "An activity counts something.", "Write 1 or more.")
                .text("agency", agency)
                .lines("jointWith", jointWith)
                .refuseIf(
                        jointWith.contains(agency),
                        "jointWith",
                        agency + " does nothing jointly with itself.",
                        "Name it once, as the agency.")
                .optionalText("place", place)
                .optionalText("area", area)
                .optionalText("focusArea", focusArea)
                .optionalText("action", action)
                .optionalText("note", note)
                .optionalText("costBasis", costBasis)
                .refuseIf(
                        costBasis != null && costAvoided == null,
                        "costBasis",
                        "A basis without a cost says nothing.",
                        "Give the cost avoided in cost_avoided, or leave the basis out.")
                .orRefuse();
    }
}
