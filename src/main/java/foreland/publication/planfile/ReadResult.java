package foreland.publication.planfile;

import foreland.plan.Plan;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What came of reading a file: a plan with warnings, or every problem that was found. */
public sealed interface ReadResult {

    /** Answers both cases. */
    <T> T match(BiFunction<Plan, List<String>, T> read, Function<List<LocatedProblem>, T> refused);

    /**
     * The file was read.
     *
     * @param plan what it says
     * @param warnings what is missing or does not add up, in plain sentences; none of it forbids anything
     */
    record Read(Plan plan, List<String> warnings) implements ReadResult {

        @Override
        public <T> T match(BiFunction<Plan, List<String>, T> read, Function<List<LocatedProblem>, T> refused) {
            return read.apply(plan, warnings);
        }
    }

    /**
     * The file was not taken in.
     *
     * @param problems all of them, in the order of the file
     */
    record NotRead(List<LocatedProblem> problems) implements ReadResult {

        @Override
        public <T> T match(BiFunction<Plan, List<String>, T> read, Function<List<LocatedProblem>, T> refused) {
            return refused.apply(problems);
        }
    }
}
