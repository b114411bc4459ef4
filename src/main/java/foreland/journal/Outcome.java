package foreland.journal;

import java.util.function.Function;

/**
 * What became of a posted form: saved, and where to go now, or refused, and why. The refusal cannot be overlooked, since
 * the only way to the answer goes past it.
 *
 * @param <R> what a refusal says: problems with the fields, or that someone else was faster
 */
public sealed interface Outcome<R> {

    <T> T match(Function<String, T> saved, Function<R, T> refused);

    static <R> Outcome<R> saved(String location) {
        return new Saved<>(location);
    }

    static <R> Outcome<R> refused(R why) {
        return new Refused<>(why);
    }

    /** Saved; the address of the page to show now. */
    record Saved<R>(String location) implements Outcome<R> {
        @Override
        public <T> T match(Function<String, T> saved, Function<R, T> refused) {
            return saved.apply(location);
        }
    }

    /** Nothing was changed. */
    record Refused<R>(R why) implements Outcome<R> {
        @Override
        public <T> T match(Function<String, T> saved, Function<R, T> refused) {
            return refused.apply(why);
        }
    }
}
