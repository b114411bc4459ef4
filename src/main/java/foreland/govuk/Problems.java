package foreland.govuk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that was wrong with a form, in the order of its fields. Immutable. */
public record Problems(List<Problem> all) implements Iterable<Problem> {

    private static final Problems NONE = new Problems(List.of());

    public Problems {
        all = List.copyOf(all);
    }

    public static Problems none() {
        return NONE;
    }

    public static Problems of(Problem... problems) {
        return new Problems(List.of(problems));
    }

    /** These, and one more behind them. */
    public Problems and(String field, String message) {
        var more = new ArrayList<>(all);
        more.add(new Problem(field, message));
        return new Problems(more);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The first problem of a field: a reader mends one thing at a time. */
    public Optional<Problem> forField(String field) {
        return all.stream().filter(problem -> problem.field().equals(field)).findFirst();
    }

    /** What a template shows beside the field, or null for nothing. */
    @Nullable
    String messageFor(String field) {
        return forField(field).map(Problem::message).orElse(null);
    }

    @Override
    public Iterator<Problem> iterator() {
        return all.iterator();
    }
}
