package foreland.plan;

import java.util.List;

/**
 * Why an edit of a plan was not saved. Nothing was changed.
 *
 * @param <T> what was edited
 */
public sealed interface EditRefusal<T> {

    /** The plan cannot hold it so; fields are named from the edited noun on, such as {@code measures[0].unit}. */
    record Problems<T>(List<Problem> problems) implements EditRefusal<T> {

        public Problems {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Someone else saved it first.
     *
     * @param theirs what it says now
     * @param currentVersion of what it says now: who bases another save on it has seen it
     */
    record Overtaken<T>(T theirs, int currentVersion) implements EditRefusal<T> {}

    /** It does not exist, no longer, or is not to be seen by whoever is acting. */
    record NotThere<T>() implements EditRefusal<T> {}
}
