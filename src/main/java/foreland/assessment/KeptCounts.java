package foreland.assessment;

import foreland.evidence.CountCube;
import foreland.evidence.CountCubeBuilder;
import foreland.evidence.MonthCounts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes of an assessment's counts, live or frozen, what {@code assess} makes of the evidence: a comparison, so that one set of methods
 * works out the figures of both.
 */
final class KeptCounts {

    private final AssessmentData data;
    private final Map<String, String> districtNames = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    private KeptCounts(AssessmentData data) {
        this.data = data;
        data.districts().forEach(district -> districtNames.put(district.code(), district.name()));
        districtNames.putIfAbsent(data.area().code(), data.area().name());
        Set<String> known = new HashSet<>();
        for (List<AssessmentData.Place> areas : List.of(data.smallAreas(), data.beside())) {
            for (AssessmentData.Place area : areas) {
                String district = area.district() == null ? data.area().code() : area.district();
                known.add(district);
                places.add(place(area, district));
            }
        }
        // A district that is known as a whole only is one place.
        data.districts().stream()
                .filter(district -> !known.contains(district.code()))
                .forEach(district -> places.add(place(district, district.code())));
        if (places.isEmpty()) {
            places.add(place(data.area(), data.area().code()));
        }
    }

    static AssessmentTables tables(AssessmentData data) {
        KeptCounts kept = new KeptCounts(data);
        Comparison comparison = new Comparison(kept.cube(), kept.places, new YearPair(data.to(), data.span()));
        List<Integer> all = IntStream.range(0, kept.places.size()).boxed().toList();
        List<Integer> own = data.smallAreas().isEmpty()
                ? all.stream()
                        .filter(place ->
                                kept.places.get(place).code().equals(data.area().code()))
                        .toList()
                : IntStream.range(0, data.smallAreas().size()).boxed().toList();
        return AssessmentTables.of(
                comparison, new AreaGroup(data.area().code(), data.area().name(), own), all);
    }

    private Place place(AssessmentData.Place area, String district) {
        Long population = area.population();
        AssessmentData.Ward ward = area.ward();
        return new Place(
                area.code(),
                area.name(),
                district,
                districtNames.getOrDefault(district, district),
                population == null ? -1 : population,
                area.populationYear(),
                area.longitude(),
                area.latitude(),
                ward == null ? "" : ward.code(),
                ward == null ? "" : ward.name());
    }

    private CountCube cube() {
        CountCubeBuilder builder = new CountCubeBuilder();
        int force = builder.force(data.force(), "");
        Map<String, String> names = new HashMap<>();
        places.forEach(place -> names.put(place.code(), place.name()));
        List<MonthCounts> months = new ArrayList<>();
        for (int month = 0; month < data.months().size(); month++) {
            MonthCounts counts = new MonthCounts();
            if (data.covered().get(month)) {
                counts.addNotLocated(force, 0);
            }
            months.add(counts);
        }
        for (AssessmentData.Series series : data.counts()) {
            String name = names.get(series.area());
            if (name == null) {
                continue;
            }
            int area = builder.area(series.area(), name);
            int type = builder.type(series.type());
            for (int month = 0; month < months.size(); month++) {
                int count = series.counts().get(month);
                if (count > 0) {
                    months.get(month).add(area, type, force, count);
                }
            }
        }
        for (int month = 0; month < months.size(); month++) {
            YearMonth of = data.months().get(month);
            builder.addMonth(of.getYear() * 12 + of.getMonthValue() - 1, months.get(month));
        }
        return builder.build();
    }
}
