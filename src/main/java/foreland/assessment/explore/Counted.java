package foreland.assessment.explore;

import foreland.evidence.CountCube;
import foreland.evidence.DataKind;
import foreland.evidence.Evidence;
import foreland.evidence.MonthsCovered;
import foreland.evidence.PlacedArea;
import foreland.evidence.Population;
import foreland.evidence.SeriesBreak;
import foreland.geography.Area;
import foreland.partnership.Partnership;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the evidence what these pages need. */
@Component
@Transactional(readOnly = true)
class Counted {

    private final Evidence evidence;
    private final ExploreSql sql;

    Counted(Evidence evidence, ExploreSql sql) {
        this.evidence = evidence;
        this.sql = sql;
    }

    /** The months that there is anything of, by force together. */
    MonthsCovered months() {
        Set<YearMonth> months = new HashSet<>();
        for (DataKind kind : List.of(DataKind.POLICE_STREET, DataKind.POLICE_COUNTS)) {
            evidence.monthsByForce(kind).values().forEach(covered -> months.addAll(covered.months()));
        }
        return MonthsCovered.of(months);
    }

    /** The question as asked, with what was left out or unknown filled in; empty when there is no data or no area to ask about. */
    Optional<Question> question(
            Partnership partnership, @Nullable String area, @Nullable String type, @Nullable String to) {
        List<YearMonth> months = months().months();
        if (months.isEmpty()) {
            return Optional.empty();
        }
        YearMonth newest = months.get(months.size() - 1);
        YearMonth last = to != null && to.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(to) : newest;
        String of = type == null || type.isBlank() ? Question.ALL : type.strip();
        return area(partnership, area).map(found -> new Question(found, of, last));
    }

    private Optional<PlacedArea> area(Partnership partnership, @Nullable String asked) {
        Stream<String> own = sql.covered(partnership).stream();
        Stream<String> wanted = asked == null || asked.isBlank() ? own : Stream.of(asked.strip());
        return wanted.flatMap(code -> evidence.listAreas(code).stream())
                .filter(found -> !smallAreas(found.code()).isEmpty())
                .findFirst()
                .or(() -> evidence.listAreas(Area.Kind.DISTRICT).stream()
                        .filter(found -> asked == null || asked.isBlank())
                        .filter(found -> !smallAreas(found.code()).isEmpty())
                        .findFirst());
    }

    /** Codes of the small areas in an area, of every vintage; a small area holds itself. */
    List<String> smallAreas(String code) {
        if (Area.Kind.of(code).orElse(null) == Area.Kind.LSOA) {
            return List.of(code);
        }
        return evidence.listAreas(Area.Kind.LSOA, code).stream()
                .map(PlacedArea::code)
                .toList();
    }

    List<PlacedArea> placedSmallAreas(String code) {
        return evidence.listAreas(Area.Kind.LSOA, code);
    }

    CountCube counts(Collection<String> smallAreas, YearMonth from, YearMonth to) {
        return evidence.counts(smallAreas, from, to);
    }

    /** The districts of the county that an area lies in, by name; the area alone where nothing says. */
    List<PlacedArea> districtsBeside(PlacedArea area) {
        List<String> small = smallAreas(area.code());
        return evidence.containing(Area.Kind.COUNTY, small).values().stream()
                .findFirst()
                .map(county -> {
                    List<PlacedArea> beside = new ArrayList<>(evidence.listAreas(Area.Kind.DISTRICT, county));
                    beside.sort(Comparator.comparing(PlacedArea::name));
                    return beside;
                })
                .filter(beside -> !beside.isEmpty())
                .orElseGet(() -> List.of(area));
    }

    Map<String, Population> people(Collection<String> codes, int year) {
        return evidence.population(codes, Population.Of.PEOPLE, year);
    }

    /** Changes of recording that split a series of this type and these forces. */
    List<SeriesBreak> breaks(CountCube cube, String type, YearMonth from, YearMonth to) {
        return evidence.listSeriesBreaks().stream()
                .filter(each -> cube.forces().stream().anyMatch(force -> each.splits(force.slug(), type, from, to)))
                .toList();
    }

    /** Which areas can be asked about: the districts beside this one, and its wards. */
    List<PlacedArea> choices(PlacedArea area) {
        List<PlacedArea> choices = new ArrayList<>(districtsBeside(area));
        if (choices.stream().noneMatch(each -> each.code().equals(area.code()))) {
            choices.add(0, area);
        }
        choices.addAll(evidence.listAreas(Area.Kind.WARD, area.code()));
        return choices;
    }
}
