package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.journal.Journal.AsOf;
import foreland.journal.Personal;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import foreland.plan.PublishedFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the journal keeps of a noun of a plan, and a plan rebuilt from it. */
final class Snapshots {

    private static final String YEAR = "inYear";
    private static final String POSITION = "position";
    private static final String OWNER = "owner";
    private static final String PERSON = "ownerPerson";

    private Snapshots() {}

    /** The whole noun, field by field; an owner's name is encrypted under that person's key. */
    static Map<String, Object> of(Part<?> part) {
        Map<String, Object> snapshot = PlanJson.tree(part.content());
        if (part.position().signum() > 0) {
            snapshot.put(POSITION, part.position().toPlainString());
        }
        if (part.year() != null) {
            snapshot.put(YEAR, part.year().label());
        }
        if (part.person() != null) {
            snapshot.put(PERSON, part.person().toString());
            snapshot.put(OWNER, new Personal(part.person(), (String) snapshot.get(OWNER)));
        }
        return snapshot;
    }

    /** The plan that the nouns make up; empty when its own words are not among them. */
    static Optional<Plan> rebuild(List<AsOf> nouns) {
        return list(nouns, "plan.plan", Plan.class).stream()
                .findFirst()
                .map(header -> new StoredPlan(
                                header,
                                list(nouns, "plan.focus-area", FocusArea.class),
                                list(nouns, "plan.year", AnnualActionPlan.class),
                                list(nouns, "plan.action", Action.class),
                                list(nouns, "plan.fact", PublishedFact.class))
                        .plan());
    }

    private static <T> List<Part<T>> list(List<AsOf> nouns, String kind, Class<T> type) {
        List<Part<T>> parts = new ArrayList<>();
        for (AsOf noun : nouns) {
            if (noun.kind().equals(kind)) {
                parts.add(part(noun.id(), noun.after(), type));
            }
        }
        return parts;
    }

    private static <T> Part<T> part(UUID id, Map<String, Object> snapshot, Class<T> type) {
        String year = textOrNone(snapshot.get(YEAR));
        String position = textOrNone(snapshot.get(POSITION));
        String person = textOrNone(snapshot.get(PERSON));
        return new Part<>(
                id,
                1,
                year == null ? null : FinancialYear.parse(year),
                position == null ? BigDecimal.ZERO : new BigDecimal(position),
                person == null ? null : UUID.fromString(person),
                PlanJson.fromTree(snapshot, type));
    }

    private static @Nullable String textOrNone(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
