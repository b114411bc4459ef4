package foreland.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last answers to questions whose answer never changes: whatever it depends on is part of the question, the version of the
 * evidence above all. For several threads; two who ask the same at once may both work it out.
 *
 * @param <Q> the question, with equality
 * @param <A> the answer, immutable
 */
public final class Remembered<Q, A> {

    private final Map<Q, A> answers;

    /** @param most answers that are kept; the one not asked for longest goes first */
    public Remembered(int most) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
                return size() > most;
            }
        };
    }

    public A get(Q question, Supplier<A> work) {
        A known = find(question);
        if (known != null) {
            return known;
        }
        A worked = work.get();
        synchronized (answers) {
            answers.put(question, worked);
        }
        return worked;
    }

    private @Nullable A find(Q question) {
        synchronized (answers) {
            return answers.get(question);
        }
    }
}
