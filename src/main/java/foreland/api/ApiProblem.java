package foreland.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown where an address of the API cannot do what it was asked; the transaction is undone, and it is answered as
 * {@link ProblemDetails}.
 */
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final String detail;
    private final transient List<FieldError> errors;
    private final @Nullable String currentVersion;

    private ApiProblem(ProblemType type, String detail, List<FieldError> errors, @Nullable String currentVersion) {
        super(type.slug() + ": " + detail, null, false, false);
        this.type = type;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.currentVersion = currentVersion;
    }

    /**
     * A problem.
     *
     * @param detail what happened this time, whole sentences; what to do is added from the type
     */
    public static ApiProblem of(ProblemType type, String detail) {
        return new ApiProblem(type, detail, List.of(), null);
    }

    public static ApiProblem notFound() {
        return of(ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.title() + ".");
    }

    /** Where a list is to go on cannot be told from what was sent. */
    public static ApiProblem noCursor() {
        return of(ProblemType.UNREADABLE, "The cursor in “after” is none that was given out here.");
    }

    public static ApiProblem notAllowed(String detail) {
        return of(ProblemType.NOT_ALLOWED, detail);
    }

    /** The content cannot be taken so; nothing was saved. */
    public static ApiProblem notValid(List<FieldError> errors) {
        String count = errors.size() == 1 ? "There is a problem" : "There are " + errors.size() + " problems";
        return new ApiProblem(ProblemType.NOT_VALID, count + " with what was sent.", errors, null);
    }

    /** Someone else was faster. */
    public static ApiProblem stale(int currentVersion) {
        return new ApiProblem(
                ProblemType.STALE_VERSION,
                "It is at version " + currentVersion + " now.",
                List.of(),
                Versions.tag(currentVersion));
    }

    public ProblemType type() {
        return type;
    }

    String detail() {
        return detail;
    }

    List<FieldError> errors() {
        return errors;
    }

    @Nullable
    String currentVersion() {
        return currentVersion;
    }
}
