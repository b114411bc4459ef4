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
 * @param observationsOnly whether open data and reference data are refused: who gives an agency's figures gives nothing that is everyone's
 */
public record LoadTerms(
        @Nullable String agency,
        @Nullable String agreement,
        @Nullable String dataset,
        @Nullable String licence,
        @Nullable ColumnMapping mapping,
        boolean observationsOnly) {

    /** Nothing but what the files tell. */
    public static final LoadTerms NONE = new LoadTerms(null, null, null, null, null);

    public LoadTerms(
            @Nullable String agency,
            @Nullable String agreement,
            @Nullable String dataset,
            @Nullable String licence,
            @Nullable ColumnMapping mapping) {
        this(agency, agreement, dataset, licence, mapping, false);
    }

    /** What an agency gives of its own. */
    public static LoadTerms ofAgency(String agency, String agreement, String dataset) {
        return new LoadTerms(agency, agreement, dataset, null, null, true);
    }
}
