package foreland.evidence.files;

import foreland.evidence.FileProblem;
import java.util.ArrayList;
import java.util.List;

/** What is found wrong while a file is read: the first hundred faults with their places, and how many there are. */
public final class Faults {

    private static final int MOST_KEPT = 100;

    private final String file;
    private final Headings headings;
    private final List<FileProblem> kept = new ArrayList<>();
    private long count;

    public Faults(String file, Headings headings) {
        this.file = file;
        this.headings = headings;
    }

    public void add(long line, int column, String fault, String remedy) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(new FileProblem(file, line, column < 0 ? "" : headings.at(column), fault, remedy));
        }
    }

    public long count() {
        return count;
    }

    /** @throws FileRefused when there were any */
    public void orRefuse() throws FileRefused {
        if (count > kept.size()) {
            kept.add(new FileProblem(file, 0, "", count - kept.size() + " more faults like these.", ""));
            throw new FileRefused(kept);
        }
        if (count > 0) {
            throw new FileRefused(kept);
        }
    }
}
