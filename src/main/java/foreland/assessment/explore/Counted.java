package foreland.assessment.explore;

import foreland.assessment.AreaGroup;
import foreland.assessment.AssessmentTables;
import foreland.assessment.Comparison;
import foreland.assessment.EvidencePlaces;
import foreland.assessment.Place;
import foreland.assessment.Remembered;
import foreland.assessment.Surroundings;
import foreland.assessment.YearPair;
import foreland.evidence.Boundary;
import foreland.evidence.CountCube;
import foreland.evidence.DataKind;
import foreland.evidence.Evidence;
import foreland.evidence.MonthsCovered;
import foreland.evidence.PlacedArea;
import foreland.evidence.Population;
import foreland.evidence.SeriesBreak;
import foreland.geography.Area;
import foreland.partnership.Partnership;
import foreland.partnership.Viewer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the evidence what these pages need: police counts and geography, which are everyone's. What was answered is kept until the
 * evidence changes, and counts are asked for a whole force and all months at once, so that the next question finds them.
 */
@Component
@Transactional(readOnly = true)
class Counted {

    /** Larger forces are counted area by area: their counts would fill the memory. */
    private static final int MOST_AREAS = 3000;

    private static final int MOST_ANSWERS = 400;
    private static final int MOST_TABLES = 6;

    private final Evidence evidence;
    private final ExploreSql sql;
    private final Remembered<List<Object>, Object> answers = new Remembered<>(MOST_ANSWERS);
    private final Remembered<List<Object>, AssessmentTables> worked = new Remembered<>(MOST_TABLES);

    Counted(Evidence evidence, ExploreSql sql) {
        this.evidence = evidence;
        this.sql = sql;
    }

    /** The evidence as it is now: for the questions of one page, within its transaction. */
    Now now() {
        return new Now(evidence.version());
    }

    /** Answers for as long as the evidence has this version. */
    final class Now {

        private final String version;

        private Now(String version) {
            this.version = version;
        }

        /** Names the evidence of these answers. */
        String version() {
            return version;
        }

        /** The answer kept under a question, or worked out now. */
        @SuppressWarnings("unchecked")
        private <A> A kept(String what, Object about, Supplier<A> work) {
            // What is kept under a question was put there by the same line of code, so it is of the same type.
            return (A) answers.get(List.of(what, about, version), work::get);
        }

        /** The months that there is anything of, by force together. */
        MonthsCovered months() {
            return kept("months", "", () -> {
                Set<YearMonth> months = new HashSet<>();
                for (DataKind kind : List.of(DataKind.POLICE_STREET, DataKind.POLICE_COUNTS)) {
                    evidence.monthsByForce(kind).values().forEach(covered -> months.addAll(covered.months()));
                }
                return MonthsCovered.of(months);
            });
        }

        /**
         * The question as asked, with what was left out or unknown filled in; empty when there is no data or no area to ask about. Refuses
         * whoever may not see what it asks for.
         */
        Optional<Question> question(Viewer viewer, Asked asked) {
            List<YearMonth> months = months().months();
            if (months.isEmpty()) {
                return Optional.empty();
            }
            YearMonth newest = months.get(months.size() - 1);
            String to = asked.to();
            String type = asked.type();
            YearMonth last = to != null && to.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(to) : newest;
            String of = type == null || type.isBlank() ? Question.ALL : type.strip();
            Optional<Question> question =
                    area(viewer.partnership(), asked.area()).map(found -> new Question(found, of, last));
            question.ifPresent(each -> each.require(viewer));
            return question;
        }

        private Optional<PlacedArea> area(Partnership partnership, @Nullable String asked) {
            List<String> wanted = asked == null || asked.isBlank() ? sql.covered(partnership) : List.of(asked.strip());
            return kept(
                    "area",
                    wanted,
                    () -> wanted.stream()
                            .flatMap(code -> evidence.listAreas(code).stream())
                            .filter(found -> !smallAreas(found.code()).isEmpty())
                            .findFirst()
                            .or(() -> evidence.listAreas(Area.Kind.DISTRICT).stream()
                                    .filter(found -> asked == null || asked.isBlank())
                                    .filter(found -> !smallAreas(found.code()).isEmpty())
                                    .findFirst()));
        }

        /** Codes of the small areas in an area, of every vintage; a small area holds itself. */
        List<String> smallAreas(String code) {
            if (Area.Kind.of(code).orElse(null) == Area.Kind.LSOA) {
                return List.of(code);
            }
            return placedSmallAreas(code).stream().map(PlacedArea::code).toList();
        }

        /** The same of several districts beside one another, by their codes, asked for together. */
        Map<String, List<String>> smallAreas(PlacedArea area, Collection<PlacedArea> districts) {
            Map<String, List<String>> known = around(area).small();
            Map<String, List<String>> small = new LinkedHashMap<>();
            for (PlacedArea district : districts) {
                List<String> codes = known.get(district.code());
                small.put(district.code(), codes == null ? smallAreas(district.code()) : codes);
            }
            return small;
        }

        List<PlacedArea> placedSmallAreas(String code) {
            return kept("small areas", code, () -> evidence.listAreas(Area.Kind.LSOA, code));
        }

        private Surroundings around(PlacedArea area) {
            return kept("around", area.code(), () -> Surroundings.of(evidence, area));
        }

        /** Counts of an area and of those beside it, of all months. */
        CountCube counts(PlacedArea area) {
            Surroundings around = around(area);
            List<String> beside = around.smallAreas();
            List<String> codes = beside.size() > MOST_AREAS ? around.own() : beside;
            List<YearMonth> months = months().months();
            return kept("counts", codes, () -> evidence.counts(codes, months.get(0), months.get(months.size() - 1)));
        }

        /** Counts of areas of one's own choice. */
        CountCube counts(PlacedArea area, Collection<String> smallAreas, YearMonth from, YearMonth to) {
            CountCube known = counts(area);
            Set<String> beside = Set.copyOf(around(area).smallAreas());
            return beside.size() <= MOST_AREAS && beside.containsAll(smallAreas)
                    ? known
                    : evidence.counts(smallAreas, from, to);
        }

        /** The figures of an area that {@code assess} would give. */
        AssessmentTables tables(Question question) {
            YearPair years = new YearPair(question.to(), Question.MONTHS);
            PlacedArea area = question.area();
            return worked.get(List.of(area.code(), years, version), () -> {
                CountCube cube = counts(area);
                List<Place> places = EvidencePlaces.of(evidence, cube, years);
                Set<String> codes = Set.copyOf(smallAreas(area.code()));
                List<Integer> all = IntStream.range(0, places.size()).boxed().collect(Collectors.toList());
                List<Integer> own = all.stream()
                        .filter(place -> codes.contains(places.get(place).code()))
                        .toList();
                return AssessmentTables.of(
                        new Comparison(cube, places, years), new AreaGroup(area.code(), area.name(), own), all);
            });
        }

        List<Boundary> boundaries(Question question) {
            return kept(
                    "boundaries",
                    question.area().code(),
                    () -> evidence.boundaries(smallAreas(question.area().code())));
        }

        /** The districts of the county that an area lies in, by name; the area alone where nothing says. */
        List<PlacedArea> districtsBeside(PlacedArea area) {
            return kept("districts", area.code(), () -> {
                List<String> small = smallAreas(area.code());
                return evidence.containing(Area.Kind.COUNTY, small).values().stream()
                        .findFirst()
                        .map(county -> {
                            List<PlacedArea> beside = new ArrayList<>(evidence.listAreas(Area.Kind.DISTRICT, county));
                            beside.sort(Comparator.comparing(PlacedArea::name));
                            return beside;
                        })
                        .filter(beside -> !beside.isEmpty())
                        .orElseGet(() -> new ArrayList<>(List.of(area)));
            });
        }

        /** The districts of the police force that an area lies in, by name. */
        List<PlacedArea> districtsOfForce(PlacedArea area) {
            return around(area).districts();
        }

        Map<String, Population> people(Collection<String> codes, int year) {
            return kept(
                    "people",
                    List.of(List.copyOf(codes), year),
                    () -> evidence.population(codes, Population.Of.PEOPLE, year));
        }

        /** The districts most like an area, by what is known of all of them. */
        Family family(PlacedArea area, List<PlacedArea> districts, Map<String, Population> people, int year) {
            List<String> codes = districts.stream().map(PlacedArea::code).toList();
            return kept(
                    "family",
                    List.of(area.code(), codes, year),
                    () -> Family.of(
                            area,
                            districts,
                            new Family.Known(
                                    people,
                                    evidence.population(codes, Population.Of.HOUSEHOLDS, year),
                                    evidence.boundaries(codes))));
        }

        /** Changes of recording that split a series of this type and of the forces that police these small areas. */
        List<SeriesBreak> breaks(
                CountCube cube, Collection<String> smallAreas, String type, YearMonth from, YearMonth to) {
            Set<String> forces = smallAreas.stream()
                    .map(cube::find)
                    .filter(area -> area >= 0)
                    .map(cube::force)
                    .flatMap(Stream::ofNullable)
                    .map(CountCube.Force::slug)
                    .collect(Collectors.toSet());
            List<SeriesBreak> all = kept("breaks", "", evidence::listSeriesBreaks);
            return all.stream()
                    .filter(each -> forces.stream().anyMatch(force -> each.splits(force, type, from, to)))
                    .toList();
        }

        /** Which areas can be asked about: the districts beside this one, and its wards. */
        List<PlacedArea> choices(PlacedArea area) {
            return kept("choices", area.code(), () -> {
                List<PlacedArea> choices = new ArrayList<>(districtsBeside(area));
                if (choices.stream().noneMatch(each -> each.code().equals(area.code()))) {
                    choices.add(0, area);
                }
                choices.addAll(evidence.listAreas(Area.Kind.WARD, area.code()));
                return choices;
            });
        }
    }
}
