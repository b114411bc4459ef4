package foreland.evidence.importing;

import foreland.evidence.FileProblem;
import foreland.evidence.LoadedFile;
import foreland.evidence.LoadedFile.Outcome;
import java.util.List;
import java.util.Locale;

/** An upload: what it is and would change, how far it is, or what became of it. */
record UploadPage(Upload upload) {

    private static final int MOST_LINES = 200;
    private static final int MOST_REASONS = 50;

    String title() {
        return switch (upload.state()) {
            case LOOKED_AT -> "What this file is";
            case RUNNING -> upload.stale() ? "It was stopped" : "Taking it in";
            case DONE -> "What became of it";
            case FAILED -> "It was not taken in to its end";
        };
    }

    /** One sentence on all files in it. */
    String summary() {
        long loaded = upload.count(Outcome.LOADED);
        long replaced = upload.count(Outcome.REPLACED);
        long unchanged = upload.count(Outcome.UNCHANGED);
        long refused = upload.count(Outcome.REFUSED);
        boolean done = upload.state() == Upload.State.DONE;
        StringBuilder words = new StringBuilder();
        add(words, loaded, done ? "taken in" : "new");
        add(
                words,
                replaced,
                done ? "took the place of an earlier version" : "would take the place of an earlier version");
        add(words, unchanged, "here already with the same content");
        add(words, refused, "refused");
        return words.isEmpty() ? "There are no data in it." : words + ".";
    }

    private static void add(StringBuilder words, long count, String what) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : "; ")
                    .append(number(count))
                    .append(count == 1 ? " file " : " files ")
                    .append(what);
        }
    }

    /** The rows of all files, when they were read. */
    String rows() {
        var counts = upload.counts();
        return number(counts.read()) + " rows read, " + number(counts.kept()) + " kept, " + number(counts.repeated())
                + " with a Crime ID that occurred before, " + number(counts.rejected()) + " rejected, "
                + number(counts.withoutPlace()) + " without a place.";
    }

    List<LoadedFile> lines() {
        return upload.files().stream()
                .filter(file -> file.outcome() != Outcome.PASSED_OVER)
                .limit(MOST_LINES)
                .toList();
    }

    long more() {
        return Math.max(
                0,
                upload.files().stream()
                                .filter(file -> file.outcome() != Outcome.PASSED_OVER)
                                .count()
                        - MOST_LINES);
    }

    /** Reasons, the first of them. */
    List<FileProblem> reasons() {
        return upload.files().stream()
                .flatMap(file -> file.problems().stream())
                .limit(MOST_REASONS)
                .toList();
    }

    String outcome(LoadedFile file) {
        boolean done = upload.state() == Upload.State.DONE;
        return switch (file.outcome()) {
            case LOADED -> done ? "Taken in" : "New";
            case REPLACED ->
                done ? "Took the place of an earlier version" : "Would take the place of an earlier version";
            case UNCHANGED -> "Here already, the same";
            case REFUSED -> "Refused";
            case PASSED_OVER -> "No data";
        };
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
