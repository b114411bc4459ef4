package foreland.assessment.run;

import foreland.assessment.AssessmentTables;
import foreland.assessment.Comparison;
import foreland.assessment.DistrictTrends;
import foreland.assessment.Hotspot;
import foreland.assessment.RecordingChange;
import foreland.assessment.Rising;
import foreland.assessment.SixDigits;
import foreland.assessment.YearPair;
import foreland.evidence.CountCube;
import foreland.evidence.MonthsCovered;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code assessment.json}: what was assessed, from which data, what they cover and do not, and what was found. */
final class AssessmentSummary {

    private final AssessmentTables tables;
    private final Selection area;
    private final boolean distinct;
    private final List<RecordingChange> own;

    AssessmentSummary(AssessmentTables tables, Selection area, boolean distinct) {
        this.tables = tables;
        this.area = area;
        this.distinct = distinct;
        List<String> forces = forces().stream().map(CountCube.Force::slug).toList();
        own = tables.recordingChanges().stream()
                .filter(change -> forces.contains(change.force()))
                .toList();
    }

    /** Steps of the forces that police the area. */
    List<RecordingChange> recordingChanges() {
        return own;
    }

    String json(DataUsed data) {
        Comparison comparison = tables.comparison();
        YearPair years = comparison.years();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "foreland-assessment/1");
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("kind", area.kind());
        named.put("name", area.name());
        named.put("code", area.code());
        json.put("area", named);
        json.put("smallAreas", tables.places().size());
        json.put("period", span(years.from(), years.to()));
        json.put("previousPeriod", span(years.earlierFrom(), years.earlierTo()));
        json.put("months", years.months());
        json.put("countingRule", distinct ? "first row of each Crime ID and month" : "every row is an incident");
        json.put("monthsInStore", monthsInStore());
        json.put("coverage", forces().stream().map(this::coverage).toList());
        json.put("data", data.json());
        json.put("recordingChanges", own.stream().map(AssessmentSummary::change).toList());
        json.put("emergingTrends", flagged().stream().map(this::rising).toList());
        if (tables.emerging() != tables.rising()) {
            json.put(
                    "emergingTrendsLikeForLike",
                    emerging().stream().map(this::rising).toList());
        }
        json.put("risingDistricts", risen(tables.districtTrends()));
        json.put("risingWards", risen(tables.wardTrends()));
        json.put("smallestDetectableRise", smallestDetectable());
        json.put("hotSpots", hotSpots());
        json.put("levels", levels());
        json.put("methods", "docs/formats/assess.md");
        return JsonFile.of(json);
    }

    private static Map<String, Object> span(YearMonth from, YearMonth to) {
        Map<String, Object> span = new LinkedHashMap<>();
        span.put("from", from.toString());
        span.put("to", to.toString());
        return span;
    }

    private List<String> monthsInStore() {
        CountCube cube = tables.comparison().cube();
        return IntStream.range(0, cube.months())
                .filter(month -> cube.forces().stream().anyMatch(force -> force.covers(month)))
                .mapToObj(month -> cube.month(month).toString())
                .toList();
    }

    /** The forces of the area; for everything, all. */
    List<CountCube.Force> forces() {
        Comparison comparison = tables.comparison();
        return comparison.cube().forces().stream()
                .filter(force -> area.kind().equals("all")
                        || tables.places().stream().anyMatch(place -> comparison.force(place) == force))
                .toList();
    }

    static MonthsCovered covered(CountCube cube, CountCube.Force force) {
        return MonthsCovered.of(IntStream.range(0, cube.months())
                .filter(force::covers)
                .mapToObj(cube::month)
                .toList());
    }

    private Map<String, Object> coverage(CountCube.Force force) {
        CountCube cube = tables.comparison().cube();
        MonthsCovered covered = covered(cube, force);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("force", force.slug());
        json.put("name", force.name());
        json.put(
                "covered",
                covered.blocks().stream().map(MonthsCovered.Block::toString).toList());
        json.put(
                "gaps",
                covered.gaps().stream().map(MonthsCovered.Block::toString).toList());
        json.put(
                "notLocated",
                IntStream.range(0, cube.months()).mapToLong(force::notLocated).sum());
        return json;
    }

    private static Map<String, Object> change(RecordingChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("force", change.force());
        json.put("crimeType", change.crimeType());
        json.put("from", change.from().toString());
        json.put("factor", number(change.factor()));
        json.put("says", words(change));
        return json;
    }

    static String words(RecordingChange change) {
        return "From " + change.from() + " on, the force " + change.force() + " recorded "
                + SixDigits.fixed(Math.abs(change.factor() - 1) * 100, 0) + " % "
                + (change.factor() > 1 ? "more" : "less")
                + " of " + change.crimeType()
                + " than before, against its other types and other forces: most likely a change of "
                + "recording. Its areas are held against the force's own change.";
    }

    List<Rising> flagged() {
        return tables.rising().stream()
                .flatMap(List::stream)
                .filter(Rising::flagged)
                .toList();
    }

    /** Over the months only that both years have data for. */
    List<Rising> emerging() {
        return tables.emerging().stream()
                .flatMap(List::stream)
                .filter(Rising::flagged)
                .toList();
    }

    private Map<String, Object> rising(Rising row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", tables.comparison().places().get(row.place()).code());
        json.put("name", tables.comparison().places().get(row.place()).name());
        json.put("crimeType", row.crimeType());
        json.put("current", row.current());
        json.put("previous", row.previous());
        json.put("q", number(row.qDispersed()));
        return json;
    }

    /** Districts and wards that rose as a whole. */
    List<DistrictTrends.Risen> risenTogether() {
        return Stream.concat(tables.districtTrends().stream(), tables.wardTrends().stream())
                .toList();
    }

    private static List<Map<String, Object>> risen(List<DistrictTrends.Risen> all) {
        return all.stream()
                .map(risen -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("code", risen.change().areaCode());
                    json.put("name", risen.change().areaName());
                    json.put("crimeType", risen.change().crimeType());
                    json.put("current", risen.change().current());
                    json.put("previous", risen.change().previous());
                    json.put("dispersion", number(risen.dispersion()));
                    json.put("q", number(risen.q()));
                    return json;
                })
                .toList();
    }

    /** What the districts had in all months with data, which may be more than can be compared. */
    private List<Map<String, Object>> levels() {
        return tables.levels().stream()
                .map(level -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("code", level.areaCode());
                    json.put("name", level.areaName());
                    json.put("crimeType", level.crimeType());
                    json.put("months", level.months());
                    json.put("count", level.count());
                    json.put("ratePer1000", number(level.rate()));
                    json.put("rateLow", number(level.low()));
                    json.put("rateHigh", number(level.high()));
                    json.put("rank", level.rank());
                    json.put("rankedAmong", level.rankedAmong());
                    return json;
                })
                .toList();
    }

    /** For each type: the count from which on an area with the median count of the year before would be flagged at once. */
    List<Map<String, Object>> smallestDetectable() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (List<Rising> family : tables.emerging()) {
            tables.trends().sightOf(family).ifPresent(sight -> {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("crimeType", sight.type());
                json.put("medianPrevious", sight.median());
                json.put("leastCurrent", sight.isBlind() ? "none" : sight.least());
                all.add(json);
            });
        }
        return all;
    }

    private Map<String, Object> hotSpots() {
        Map<String, Object> json = new LinkedHashMap<>();
        for (List<Hotspot> ofType : tables.hotspots()) {
            if (!ofType.isEmpty()) {
                json.put(
                        ofType.get(0).crimeType(),
                        ofType.stream().filter(Hotspot::hot).count());
            }
        }
        return json;
    }

    private static Object number(double value) {
        return Double.isFinite(value) ? new BigDecimal(SixDigits.of(value)) : "not defined";
    }
}
