package foreland.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes files into the evidence. What a file is, its columns tell. */
public interface EvidenceLoading {

    /** Tells how far it is. */
    interface Progress {

        Progress SILENT = new Progress() {
            @Override
            public void loaded(LoadedFile file) {}

            @Override
            public void reading(String file, long rows) {}
        };

        /** A file is done. Whatever comes after, this stays. */
        void loaded(LoadedFile file);

        /** Rows read so far, of all files. */
        void reading(String file, long rows);
    }

    /**
     * Takes in files, folders and archives, file by file: each is in the store whole or not at all, and what was done stays when
     * it is stopped in the middle. The same content again changes nothing.
     *
     * @return what became of each file, in order
     */
    List<LoadedFile> load(List<Path> paths, LoadTerms terms, Progress progress);

    /**
     * The beginning of a table, for choosing which of its columns is which.
     *
     * @param agency whose it is, if that was said; what was chosen for it before is proposed
     * @return empty for what is no table: an archive, outlines, something that cannot be read
     */
    Optional<TableHead> findHead(Path file, @Nullable String agency);

    /**
     * Makes the rows and counts of this node anew from the files in the database, all of them. Stopped in the middle, the rest is made
     * when it is next asked for.
     *
     * @return how many files of police data were read
     */
    int rebuild();

    /**
     * Says what would become of files, and changes nothing.
     *
     * @param say told in words what each is
     */
    List<LoadedFile> preview(List<Path> paths, LoadTerms terms, Consumer<String> say);
}
