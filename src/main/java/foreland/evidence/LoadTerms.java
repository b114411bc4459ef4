package foreland.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What someone says of files that they load, where the files themselves do not tell.
 *
 * @param agency whose data they are
 * @param agreement the agreement under which they are shared
 * @param dataset title of the dataset they belong to
 * @param licence who may use them, and how
 * @param mapping how the columns of a stranger's table are to be read; null to recognise it
 */
public record LoadTerms(
        @Nullable String agency,
        @Nullable String agreement,
        @Nullable String dataset,
        @Nullable String licence,
        @Nullable ColumnMapping mapping) {

    /** Nothing but what the files tell. */
    public static final LoadTerms NONE = new LoadTerms(null, null, null, null, null);
}
