package foreland.assessment.run;

import foreland.assessment.Comparison;
import foreland.assessment.EvidencePlaces;
import foreland.assessment.Place;
import foreland.assessment.YearPair;
import foreland.evidence.CountCube;
import foreland.evidence.DataKind;
import foreland.evidence.Dataset;
import foreland.evidence.Evidence;
import foreland.evidence.LoadedPart;
import foreland.evidence.MonthsCovered;
import foreland.evidence.PlacedArea;
import foreland.geography.Area;
import foreland.house.Refusal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The evidence as the assessment reads it. */
final class StoredData {

    private final Evidence evidence;

    StoredData(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Counts of every month there is. */
    CountCube cube() {
        List<YearMonth> months = List.of(DataKind.POLICE_STREET, DataKind.POLICE_COUNTS).stream()
                .flatMap(kind -> evidence.monthsByForce(kind).values().stream())
                .map(MonthsCovered::months)
                .flatMap(List::stream)
                .sorted()
                .toList();
        if (months.isEmpty()) {
            throw new Refusal(
                    "There are no police data in the evidence. Take some in with: foreland evidence import PATH");
        }
        return evidence.counts(List.of(), months.get(0), months.get(months.size() - 1));
    }

    /** The cube's areas with what is known of each. */
    List<Place> places(CountCube cube, YearPair years) {
        return EvidencePlaces.of(evidence, cube, years);
    }

    /** A ward or partnership of this name or code, which the police's rows do not name; empty when there is none. */
    Optional<Selection> otherArea(Comparison comparison, String wanted) {
        List<PlacedArea> found = evidence.listAreas(wanted).stream()
                .filter(area ->
                        area.area().kind() != Area.Kind.LSOA && area.area().kind() != Area.Kind.DISTRICT)
                .toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        PlacedArea area = found.get(0);
        Set<String> codes = evidence.listAreas(Area.Kind.LSOA, area.code()).stream()
                .map(PlacedArea::code)
                .collect(Collectors.toSet());
        List<Integer> own = IntStream.range(0, comparison.places().size())
                .filter(place -> codes.contains(comparison.places().get(place).code()))
                .boxed()
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> compared = Selection.of(
                        comparison, comparison.places().get(own.get(0)).districtKey())
                .compared();
        String kind = area.area().kind().title().toLowerCase(Locale.UK);
        return Optional.of(new Selection(kind, area.name(), area.code(), own, compared));
    }

    /** The datasets that the figures rest on. */
    private static String sentence(long rows, boolean counted) {
        String all = String.format(
                Locale.UK, "The evidence has %,d rows of street-level crime, of all forces and months.", rows);
        return rows == 0
                ? "The evidence has counts by month, without the rows themselves."
                : counted ? all + " Months without rows come from counts by month." : all;
    }

    DataUsed used() {
        List<Map<String, Object>> datasets = new ArrayList<>();
        long rows = 0;
        boolean counted = false;
        for (Dataset dataset : evidence.listDatasets()) {
            if (dataset.kind().publicReference() && dataset.rows() > 0) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("dataset", dataset.slug());
                json.put("title", dataset.title());
                json.put("rows", dataset.rows());
                json.put("version", dataset.version());
                json.put(
                        "parts",
                        evidence.listParts(dataset.id()).stream()
                                .filter(LoadedPart::inForce)
                                .map(part -> part.number() + " " + part.key() + " sha256 " + part.sha256())
                                .toList());
                json.put("knownDefects", dataset.defects());
                datasets.add(json);
            }
            rows += dataset.kind() == DataKind.POLICE_STREET ? dataset.rows() : 0;
            counted |= dataset.kind() == DataKind.POLICE_COUNTS && dataset.rows() > 0;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("datasets", datasets);
        return new DataUsed(json, sentence(rows, counted));
    }
}
