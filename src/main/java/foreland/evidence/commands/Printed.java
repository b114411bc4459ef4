package foreland.evidence.commands;

import foreland.evidence.EvidenceLoading;
import foreland.evidence.LoadedFile;
import foreland.evidence.LoadedFile.Outcome;
import foreland.evidence.RowCounts;
import java.io.PrintWriter;
import java.util.List;

/** Tells on the terminal what becomes of each file, and at the end of all. Reasons go to standard error. */
final class Printed implements EvidenceLoading.Progress {

    private static final int MOST_REASONS = 20;

    private final PrintWriter out;
    private final PrintWriter err;

    Printed(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void loaded(LoadedFile file) {
        if (file.outcome() == Outcome.PASSED_OVER) {
            return;
        }
        RowCounts counts = file.counts();
        String what = file.what().isEmpty() ? "" : " (" + file.what() + ")";
        String rows = file.outcome() == Outcome.REFUSED ? "" : ": " + words(counts);
        out.println(file.file() + what + " " + file.outcome().words() + rows);
        file.notes().forEach(note -> out.println("  Note: " + note));
        file.problems().stream().limit(MOST_REASONS).forEach(problem -> err.println(problem));
        if (file.problems().size() > MOST_REASONS) {
            err.println(file.file() + ": " + (file.problems().size() - MOST_REASONS) + " more reasons.");
        }
        out.flush();
        err.flush();
    }

    @Override
    public void reading(String file, long rows) {
        err.println("… " + number(rows) + " rows");
        err.flush();
    }

    /** Says what it adds up to, and with which exit code that ends. */
    int sum(List<LoadedFile> files) {
        RowCounts all = files.stream().map(LoadedFile::counts).reduce(RowCounts.NONE, RowCounts::plus);
        long refused =
                files.stream().filter(file -> file.outcome() == Outcome.REFUSED).count();
        long unchanged = files.stream()
                .filter(file -> file.outcome() == Outcome.UNCHANGED)
                .count();
        long data = files.stream()
                .filter(file -> file.outcome() != Outcome.PASSED_OVER)
                .count();
        out.println(data + (data == 1 ? " file: " : " files: ") + words(all)
                + (unchanged == 0 ? "" : "; " + unchanged + " unchanged")
                + (refused == 0 ? "" : "; " + refused + " refused") + ".");
        out.flush();
        return refused > 0 || data == 0 ? 1 : 0;
    }

    private static String words(RowCounts counts) {
        return number(counts.read()) + " rows read, " + number(counts.kept()) + " kept, " + number(counts.repeated())
                + " duplicates, " + number(counts.rejected()) + " rejected"
                + (counts.withoutPlace() == 0 ? "" : ", " + number(counts.withoutPlace()) + " without a place");
    }

    static String number(long number) {
        return String.format(java.util.Locale.UK, "%,d", number);
    }
}
