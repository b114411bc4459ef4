package foreland.evidence.loading;

import foreland.evidence.DataKind;
import foreland.evidence.files.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells files of data.police.uk by their columns. */
final class PoliceSort {

    private static final int HEAD = 2048;

    private PoliceSort() {}

    /** Empty for a file of another kind. */
    static Optional<DataKind> of(SourceFile file) throws IOException {
        String head = new String(file.head(HEAD), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        int end = head.indexOf('\n');
        String first = end < 0 ? head : head.substring(0, end);
        if (first.contains("outcome type") && first.contains("crime id")) {
            return Optional.of(DataKind.POLICE_OUTCOMES);
        }
        if (first.contains("object of search") && first.contains("date")) {
            return Optional.of(DataKind.POLICE_STOPS);
        }
        boolean street = first.contains("crime type") && (first.contains("month") || first.contains("crime id"));
        boolean old = first.contains("easting") && first.contains("northing") && first.contains("month");
        return street || old ? Optional.of(DataKind.POLICE_STREET) : Optional.empty();
    }
}
