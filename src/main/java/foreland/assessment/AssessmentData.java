package foreland.assessment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence gave for an assessment: every count that any of its figures is made of, and where they came from. A value: frozen
 * with the assessment, it gives the same figures for ever.
 *
 * @param area        it is about
 * @param months      that the counts are of, in order; the assessment's own are the last {@code span}
 * @param span        how many months the assessment covers: the year before is as many before them
 * @param covered     whether there are data for each month; where not, a count is unknown, never 0
 * @param districts   its own and those it is compared with
 * @param amongWhom   what those are: "districts of Kent"
 * @param smallAreas  of its own area
 * @param counts      of districts and small areas, only those above 0
 * @param partners    what other agencies observed
 * @param breaks      changes of recording within the months
 * @param used        the datasets it comes from
 * @param force       whose counts they are, as in file names; empty when not known
 * @param beside      small areas of the other districts: what the scatter of small areas is measured on, too
 * @param outlines    of the area's own small areas, where boundaries are known
 */
public record AssessmentData(
        Place area,
        List<YearMonth> months,
        int span,
        List<Boolean> covered,
        List<Place> districts,
        String amongWhom,
        List<Place> smallAreas,
        List<Series> counts,
        List<PartnerFigure> partners,
        List<BreakNote> breaks,
        List<Used> used,
        String force,
        List<Place> beside,
        List<Outline> outlines) {

    /** Stands for all types together. */
    public static final String ALL = "All";

    /**
     * An area.
     *
     * @param population of residents; null where it is not known, and then its year is 0
     * @param district   code of the district of a small area; null where it is not said, and then it is the assessment's own
     * @param ward       null where it is not known
     */
    public record Place(
            String code,
            String name,
            @Nullable Long population,
            int populationYear,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable String district,
            @Nullable Ward ward) {

        /** One that is no small area, or whose district is the assessment's own. */
        public Place(
                String code,
                String name,
                @Nullable Long population,
                int populationYear,
                @Nullable Double longitude,
                @Nullable Double latitude) {
            this(code, name, population, populationYear, longitude, latitude, null, null);
        }
    }

    /** Of a small area. */
    public record Ward(String code, String name) {}

    /** Boundary of a small area: rings of longitude and latitude in turn, outer ones and holes. */
    public record Outline(String area, List<List<Double>> rings) {}

    /** Counts of one type in one area, a number for each month. */
    public record Series(String area, String type, List<Integer> counts) {
        public Series {
            counts = List.copyOf(counts);
        }
    }

    /**
     * What another agency observed, as it gave it.
     *
     * @param published whether everyone may see it
     */
    public record PartnerFigure(
            String dataset,
            String agency,
            String measure,
            String unit,
            String area,
            String period,
            String value,
            boolean published) {}

    /** A change of recording from a month on. */
    public record BreakNote(YearMonth from, List<String> types, String what, String source) {}

    /**
     * A dataset as it stood.
     *
     * @param version   sha256 over the fingerprints of its parts in force
     * @param published whether everyone may know of it
     */
    public record Used(
            String title,
            String agency,
            String licence,
            String covers,
            int parts,
            String version,
            List<String> defects,
            boolean published) {}

    public AssessmentData {
        months = List.copyOf(months);
        covered = List.copyOf(covered);
        districts = List.copyOf(districts);
        smallAreas = List.copyOf(smallAreas);
        counts = List.copyOf(counts);
        partners = List.copyOf(partners);
        breaks = List.copyOf(breaks);
        used = List.copyOf(used);
        // What was frozen before they were kept has neither.
        force = force == null ? "" : force;
        beside = beside == null ? List.of() : List.copyOf(beside);
        outlines = outlines == null ? List.of() : List.copyOf(outlines);
        int length = months.size();
        if (covered.size() != length
                || counts.stream().anyMatch(series -> series.counts().size() != length)) {
            throw new IllegalArgumentException("Every series needs a count for each of " + length + " months");
        }
    }

    /** One whose small areas are all of its own district. */
    public AssessmentData(
            Place area,
            List<YearMonth> months,
            int span,
            List<Boolean> covered,
            List<Place> districts,
            String amongWhom,
            List<Place> smallAreas,
            List<Series> counts,
            List<PartnerFigure> partners,
            List<BreakNote> breaks,
            List<Used> used) {
        this(
                area,
                months,
                span,
                covered,
                districts,
                amongWhom,
                smallAreas,
                counts,
                partners,
                breaks,
                used,
                "",
                List.of(),
                List.of());
    }

    public YearMonth from() {
        return months.get(months.size() - span);
    }

    public YearMonth to() {
        return months.get(months.size() - 1);
    }

    /** Named so that it is no property of what is frozen. */
    public boolean hasNoCounts() {
        return counts.isEmpty();
    }

    /** The types that there are counts of, by name. */
    public List<String> types() {
        return counts.stream().map(Series::type).distinct().sorted().toList();
    }

    /** Counts of an area by month; {@link #ALL} adds up the types. */
    public int[] monthly(String area, String type) {
        int[] sum = new int[months.size()];
        for (Series series : counts) {
            if (series.area().equals(area) && (type.equals(ALL) || series.type().equals(type))) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += series.counts().get(i);
                }
            }
        }
        return sum;
    }

    /**
     * The numbers of those months of the assessment that have data both then and a year earlier: what can be compared like for like.
     */
    public List<Integer> comparable() {
        return IntStream.range(months.size() - span, months.size())
                .filter(i -> i >= 12 && covered.get(i) && covered.get(i - 12))
                .boxed()
                .toList();
    }

    /** How many of the assessment's own months have data. */
    public int monthsCovered() {
        return (int) IntStream.range(months.size() - span, months.size())
                .filter(covered::get)
                .count();
    }

    /** Sum over the assessment's own months that have data. */
    public long inPeriod(String area, String type) {
        int[] monthly = monthly(area, type);
        return IntStream.range(months.size() - span, months.size())
                .mapToLong(i -> monthly[i])
                .sum();
    }

    /** Sums over the months that can be compared: now, and a year earlier. */
    public Pair compared(String area, String type) {
        int[] monthly = monthly(area, type);
        int now = 0;
        int before = 0;
        for (int i : comparable()) {
            now += monthly[i];
            before += monthly[i - 12];
        }
        return new Pair(now, before);
    }

    /** Two counts over equally many months. */
    public record Pair(int now, int before) {}

    /** Small areas' counts of the period by type: area, then type, to count. */
    public Map<String, Map<String, Long>> smallCounts() {
        Map<String, Map<String, Long>> by = new TreeMap<>();
        smallAreas.forEach(area -> by.put(area.code(), new TreeMap<>()));
        for (Series series : counts) {
            Map<String, Long> of = by.get(series.area());
            if (of != null) {
                long sum = IntStream.range(months.size() - span, months.size())
                        .mapToLong(i -> series.counts().get(i))
                        .sum();
                of.merge(series.type(), sum, Long::sum);
            }
        }
        return by;
    }

    public Optional<Place> district(String code) {
        return districts.stream().filter(place -> place.code().equals(code)).findFirst();
    }
}
