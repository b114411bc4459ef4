package foreland.plan;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by the constructor of a plan's record that was given nonsense; carries every problem found, not only the first. */
public final class Refused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public Refused(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
