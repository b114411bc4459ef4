package foreland.publication.planfile;

import java.util.List;

/** Thrown when a file cannot be read at all, before its content is looked at. */
final class FileRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<LocatedProblem> problems;

    FileRefused(Place place, String fault, String remedy) {
        this(List.of(new LocatedProblem(place, "", fault, remedy)));
    }

    FileRefused(List<LocatedProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    List<LocatedProblem> problems() {
        return problems;
    }
}
