package foreland.evidence.police;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** What became of all files that were read, in the order of their paths. */
public record ReadReport(List<FileReport> files) {

    /** As many refused rows are kept with their line. */
    public static final int EXAMPLES = 100;

    public ReadReport {
        files = List.copyOf(files);
    }

    /** Rows read, those refused among them. */
    public long rows() {
        return sum(FileReport::rows);
    }

    public long repeats() {
        return sum(FileReport::repeats);
    }

    public long withoutArea() {
        return sum(FileReport::withoutArea);
    }

    public long rejected() {
        return sum(FileReport::rejectedRows);
    }

    public Map<Reason, Long> rejectedByReason() {
        Map<Reason, Long> all = new EnumMap<>(Reason.class);
        files.forEach(file -> file.rejected().forEach((reason, count) -> all.merge(reason, count, Long::sum)));
        return all;
    }

    public List<RejectedRow> examples() {
        return files.stream()
                .flatMap(file -> file.examples().stream())
                .limit(EXAMPLES)
                .toList();
    }

    /** Files refused as a whole. */
    public List<FileReport> refused() {
        return files.stream().filter(file -> file.refusal() != null).toList();
    }

    private long sum(ToLongFunction<FileReport> of) {
        return files.stream().mapToLong(of).sum();
    }
}
