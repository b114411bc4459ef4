package foreland.evidence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body of data that one agency shares, and what is known of it.
 *
 * @param slug its name in addresses, such as {@code police-street}
 * @param agency whose data it is, by name
 * @param agreement the agreement under which it is shared; null for open data
 * @param licence such as Open Government Licence v3.0; for shared data, who may use it
 * @param source where it was obtained; null when nobody said
 * @param defects what is known to be wrong with it, in sentences
 * @param published whether everyone may see it; open data always is
 * @param version of what is said here, for changing it
 * @param months the months it covers, of whichever force; empty for data without months
 * @param parts how many files or force-months of it are in force
 * @param rows how many rows those hold
 */
public record Dataset(
        UUID id,
        String slug,
        DataKind kind,
        String title,
        String agency,
        @Nullable String agreement,
        String licence,
        @Nullable String source,
        List<String> defects,
        boolean published,
        int version,
        MonthsCovered months,
        int parts,
        long rows) {

    public Dataset {
        defects = List.copyOf(defects);
    }

    /** Words that must stand wherever open data is shown. */
    public static final String OPEN_GOVERNMENT_LICENCE =
            "Contains public sector information licensed under the Open Government Licence v3.0."
                    + " Contains OS data © Crown copyright and database right";
}
