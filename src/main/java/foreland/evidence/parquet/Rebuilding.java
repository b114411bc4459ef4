package foreland.evidence.parquet;

import java.util.Collection;

/** Makes the rows of parts again from the files kept in the database. */
public interface Rebuilding {

    /** Makes the rows of these parts, on a node that lacks them. */
    void make(Collection<Long> parts);
}
