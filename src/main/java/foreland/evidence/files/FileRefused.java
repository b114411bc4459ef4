package foreland.evidence.files;

import foreland.evidence.FileProblem;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when nothing of a file is taken in: what is wrong, where, and what to do. */
public final class FileRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    public FileRefused(String file, long line, String column, String fault, String remedy) {
        this(List.of(new FileProblem(file, line, column, fault, remedy)));
    }

    public FileRefused(String file, String fault, String remedy) {
        this(file, 0, "", fault, remedy);
    }

    public FileRefused(List<FileProblem> problems) {
        super(problems.stream().map(FileProblem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<FileProblem> problems() {
        return problems;
    }
}
