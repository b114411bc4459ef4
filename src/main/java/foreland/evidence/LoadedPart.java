package foreland.evidence;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file of a dataset as it was loaded: for police data a force's month, for others a file. The same part loaded again with
 * other content replaces the earlier one, which is kept and said to be replaced.
 *
 * @param number its lasting number in this installation; data versions are named by it
 * @param key what it is a part of the dataset by, such as {@code kent 2025-03}
 * @param force the police force's name in file names, such as {@code kent}; null for other data
 * @param month the month it covers; null where it covers something else or several
 * @param fileName the file's own name
 * @param sha256 of the file's content, in hexadecimal digits
 * @param counts what became of its rows
 * @param loadedBy who loaded it; null when the program itself did, or the command line
 * @param replacedBy number of the part that took its place; null while it is in force
 * @param notes warnings and reasons given when it was loaded
 */
public record LoadedPart(
        long number,
        UUID dataset,
        String key,
        @Nullable String force,
        @Nullable YearMonth month,
        String fileName,
        String sha256,
        RowCounts counts,
        Instant loadedAt,
        @Nullable UUID loadedBy,
        @Nullable Long replacedBy,
        List<String> notes) {

    public LoadedPart {
        notes = List.copyOf(notes);
    }

    public boolean inForce() {
        return replacedBy == null;
    }
}
