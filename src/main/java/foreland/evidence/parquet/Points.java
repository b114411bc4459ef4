package foreland.evidence.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of police files on this node. */
@Component
public class Points {

    private final EvidenceFolder folder;
    private final Duck duck;
    private @Nullable PartFiles files;

    Points(EvidenceFolder folder, Duck duck) {
        this.folder = folder;
        this.duck = duck;
    }

    /** Begins a batch of rows. */
    public PointBatch begin() throws SQLException {
        return new PointBatch(this, duck.connect());
    }

    /** Those of the parts that this node does not have, also after looking again. */
    public Set<Long> missing(Collection<Long> parts) throws IOException {
        Set<Long> missing = files().missing(parts);
        if (!missing.isEmpty()) {
            files().look();
            missing = files().missing(parts);
        }
        return missing;
    }

    /** The Parquet files that hold these parts, with perhaps other parts too: ask for {@code part in (…)}. */
    public List<Path> holding(Collection<Long> parts) throws IOException {
        return files().holding(parts);
    }

    /**
     * Deletes the files that hold none but these parts, which nobody asks for any more.
     *
     * @return how many there were
     */
    public int removeHoldingOnly(Set<Long> gone) throws IOException {
        PartFiles known = files();
        known.look();
        List<Path> empty = known.all().stream()
                .filter(file -> gone.containsAll(known.partsOf(List.of(file))))
                .toList();
        known.remove(empty);
        return empty.size();
    }

    /** Deletes all there is; parts are missing from then on. */
    public void removeAll() throws IOException {
        files().look();
        files().remove(files().all());
    }

    Path inWork() {
        return folder.work().resolve(UUID.randomUUID() + ".parquet");
    }

    void add(Path made, Collection<Long> parts) throws IOException {
        files().add(made, parts);
    }

    private synchronized PartFiles files() throws IOException {
        if (files == null) {
            files = new PartFiles(folder.points());
            files.look();
        }
        return files;
    }
}
