package foreland.publication.planfile;

import foreland.plan.Plan;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What came of reading a file: what it holds, with warnings, or every problem that was found. */
public sealed interface ReadResult {

    /** Answers both cases. */
    <T> T matchFile(BiFunction<PlanFile, List<String>, T> read, Function<List<LocatedProblem>, T> refused);

    /** The same, for one who wants the plan alone. */
    default <T> T match(BiFunction<Plan, List<String>, T> read, Function<List<LocatedProblem>, T> refused) {
        return matchFile((file, warnings) -> read.apply(file.plan(), warnings), refused);
    }

    /**
     * The file was read.
     *
     * @param file what it says
     * @param warnings what is missing or does not add up, in plain sentences; none of it forbids anything
     */
    record Read(PlanFile file, List<String> warnings) implements ReadResult {

        public Plan plan() {
            return file.plan();
        }

        @Override
        public <T> T matchFile(BiFunction<PlanFile, List<String>, T> read, Function<List<LocatedProblem>, T> refused) {
            return read.apply(file, warnings);
        }
    }

    /**
     * The file was not taken in.
     *
     * @param problems all of them, in the order of the file
     */
    record NotRead(List<LocatedProblem> problems) implements ReadResult {

        @Override
        public <T> T matchFile(BiFunction<PlanFile, List<String>, T> read, Function<List<LocatedProblem>, T> refused) {
            return refused.apply(problems);
        }
    }
}
