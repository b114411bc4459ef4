package foreland.plan.edit;

import foreland.journal.Outcome;
import foreland.plan.EditRefusal;
import foreland.plan.PlanEditing;
import java.util.Map;

/**
 * What is particular to the form of one noun; the rest is {@link PostedForm}'s.
 *
 * @param <T> what is edited
 */
interface NounForm<T> {

    Read<T> read(Typed typed);

    Outcome<EditRefusal<T>> save(PlanEditing editing, T value);

    /** The form's name of a component of the noun; empty for what it does not show. */
    String fieldOf(Typed typed, String component);

    /** The noun by its labels, to lay two versions of it side by side. */
    Map<String, String> words(T value);

    /** Such as "Action T1-01 added". */
    String done(T value);
}
