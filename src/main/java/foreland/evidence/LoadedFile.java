package foreland.evidence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param file its name, with the archive it is in
 * @param what what it was recognised as, in words; empty when it was not
 * @param dataset it belongs to; null when nothing was taken in
 * @param notes what to know of it: warnings, what was replaced
 * @param problems why it was refused, or the first of its rejected rows
 */
public record LoadedFile(
        String file,
        Outcome outcome,
        String what,
        @Nullable UUID dataset,
        RowCounts counts,
        List<String> notes,
        List<FileProblem> problems) {

    /** What became of it. */
    public enum Outcome {
        /** It is new and in the store. */
        LOADED("taken in"),
        /** It took the place of an earlier version. */
        REPLACED("taken in, in the place of an earlier version"),
        /** The same content is in the store already; nothing changed. */
        UNCHANGED("here already, nothing changed"),
        /** Nothing of it is in the store. */
        REFUSED("refused, nothing of it taken in"),
        /** It holds no data, such as a page of explanations. */
        PASSED_OVER("no data, passed over");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public LoadedFile {
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
