package foreland.evidence.police;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param file which one
 * @param rows rows read, the header and empty lines aside; those refused are among them
 * @param repeats rows whose Crime ID an earlier row of the same month has
 * @param withoutArea rows accepted without an LSOA code
 * @param rejected how many were refused, by reason
 * @param examples the first of those refused
 * @param refusal why the whole file was refused; null when it was read
 */
public record FileReport(
        PoliceFile file,
        long rows,
        long repeats,
        long withoutArea,
        Map<Reason, Long> rejected,
        List<RejectedRow> examples,
        @Nullable String refusal) {

    public FileReport {
        rejected = Map.copyOf(rejected);
        examples = List.copyOf(examples);
    }

    static FileReport refused(PoliceFile file, String why) {
        return new FileReport(file, 0, 0, 0, Map.of(), List.of(), why);
    }

    public long rejectedRows() {
        return rejected.values().stream().mapToLong(Long::longValue).sum();
    }
}
