package foreland.plan.edit;

import foreland.govuk.Problem;
import foreland.govuk.Problems;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.journal.Outcome;
import foreland.plan.EditRefusal;
import foreland.plan.PlanEditing;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The form that takes a noun out of a plan: nothing but the reason. Noun and reason leave the plan and enter the journal
 * together; under change control the request has the reason.
 *
 * @param name such as "Action T1-03"
 * @param kind as in the journal
 * @param plan identity of the plan
 * @param id identity of the noun
 * @param controlled whether the form asks for a change request, and for no other reason
 */
record Removal<T>(
        String name,
        String kind,
        Optional<UUID> plan,
        Optional<UUID> id,
        T noun,
        boolean controlled,
        Function<PlanEditing, Outcome<EditRefusal<T>>> remove,
        Function<T, Map<String, String>> inWords,
        Journal journal,
        String reason)
        implements NounForm<T> {

    static final String REASON = "removedBecause";

    /** So much of a reason that it stays a line of the journal. */
    static final int LONGEST_REASON = 500;

    @Override
    public Read<T> read(Typed typed) {
        if (controlled) {
            return new Read<>(noun, Problems.none());
        }
        if (reason.isEmpty()) {
            return new Read<>(null, Problems.of(new Problem(REASON, "Enter why it is removed")));
        }
        return reason.length() > LONGEST_REASON
                ? new Read<>(
                        null,
                        Problems.of(
                                new Problem(REASON, "The reason must have " + LONGEST_REASON + " characters or fewer")))
                : new Read<>(noun, Problems.none());
    }

    @Override
    public Outcome<EditRefusal<T>> save(PlanEditing editing, T value) {
        Outcome<EditRefusal<T>> outcome = remove.apply(editing);
        if (outcome instanceof Outcome.Saved && !controlled && plan.isPresent() && id.isPresent()) {
            journal.removed(Noun.within(plan.get(), kind, id.get()), name + " removed because: " + reason);
        }
        return outcome;
    }

    @Override
    public String fieldOf(Typed typed, String component) {
        return "";
    }

    @Override
    public Map<String, String> words(T value) {
        return inWords.apply(value);
    }

    @Override
    public String done(T value) {
        return name + " removed";
    }
}
