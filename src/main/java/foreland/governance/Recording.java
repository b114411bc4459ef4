package foreland.governance;

import java.util.function.Function;

/** What became of a decision handed in to be recorded; the only way to it goes past the refusal. */
public sealed interface Recording {

    <T> T match(Function<Decision, T> recorded, Function<String, T> refused);

    /** It is written down. */
    record Recorded(Decision decision) implements Recording {
        @Override
        public <T> T match(Function<Decision, T> recorded, Function<String, T> refused) {
            return recorded.apply(decision);
        }
    }

    /**
     * Nothing was written.
     *
     * @param why what is wrong and what to do, a sentence without a full stop
     */
    record Refused(String why) implements Recording {
        @Override
        public <T> T match(Function<Decision, T> recorded, Function<String, T> refused) {
            return refused.apply(why);
        }
    }
}
