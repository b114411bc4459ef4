package foreland.evidence.importing;

import foreland.evidence.ColumnMapping;
import foreland.evidence.LoadTerms;
import foreland.evidence.LoadedFile;
import foreland.evidence.LoadedFile.Outcome;
import foreland.evidence.RowCounts;
import foreland.evidence.files.MappedLayout;
import foreland.evidence.files.Recognition;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file.
 *
 * @param place where it lies on the node that it was sent to
 * @param mapping which column is which, where someone chose
 * @param stale whether it is said to run and has not been heard of for minutes
 * @param files what each file in it is, or became
 */
record Upload(
        UUID id,
        String name,
        String place,
        @Nullable String agency,
        @Nullable String agreement,
        @Nullable String dataset,
        @Nullable ColumnMapping mapping,
        State state,
        boolean stale,
        long rows,
        List<LoadedFile> files) {

    /** How far it is. */
    enum State {
        LOOKED_AT,
        RUNNING,
        DONE,
        FAILED
    }

    LoadTerms terms() {
        return new LoadTerms(agency, agreement, dataset, null, mapping);
    }

    boolean isRunning() {
        return state == State.RUNNING && !stale;
    }

    long count(Outcome outcome) {
        return files.stream().filter(file -> file.outcome() == outcome).count();
    }

    RowCounts counts() {
        return files.stream().map(LoadedFile::counts).reduce(RowCounts.NONE, RowCounts::plus);
    }

    /** Whether anything would be taken in. */
    boolean changesSomething() {
        return count(Outcome.LOADED) + count(Outcome.REPLACED) > 0;
    }

    /** Whether it is a table of which someone may say, or has said, which of its columns is which. */
    boolean hasChoosableColumns() {
        if (state != State.LOOKED_AT || files.size() != 1) {
            return false;
        }
        LoadedFile table = files.get(0);
        return mapping != null
                || table.what().equals(MappedLayout.WORDS)
                || table.problems().stream().anyMatch(problem -> problem.fault().startsWith(Recognition.NOT_KNOWN));
    }
}
