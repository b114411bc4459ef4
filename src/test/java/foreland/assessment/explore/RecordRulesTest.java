package foreland.assessment.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import foreland.assessment.statistics.KernelDensity;
import foreland.assessment.statistics.NationalGrid;
import foreland.evidence.Boundary;
import foreland.evidence.MonthsCovered;
import foreland.evidence.PlacedArea;
import foreland.evidence.PoliceRecords.Followed;
import foreland.evidence.PoliceRecords.LastOutcome;
import foreland.evidence.PoliceRecords.Snapped;
import foreland.evidence.PoliceRecords.Stop;
import foreland.evidence.Population;
import foreland.evidence.SeriesBreak;
import foreland.geography.Area;
import foreland.govuk.chart.SurfaceMap;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rows of police files may and may not be made to say. */
class RecordRulesTest {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);

    @Test
    void a_crime_that_could_not_be_followed_so_long_is_not_one_without_an_outcome() {
        MonthsCovered files = MonthsCovered.of(List.of(JANUARY, JANUARY.plusMonths(1), JANUARY.plusMonths(3)));
        OutcomeRows rows = OutcomeRows.of(
                List.of(
                        new LastOutcome(JANUARY, "Suspect charged", 3),
                        new LastOutcome(JANUARY, "Local resolution", 1),
                        new LastOutcome(JANUARY, "Under investigation", 6),
                        new LastOutcome(JANUARY, "", 40)),
                List.of(
                        new Followed(JANUARY, JANUARY, "Local resolution", 2),
                        new Followed(JANUARY, JANUARY.plusMonths(1), "Suspect charged", 3),
                        new Followed(JANUARY, null, null, 5),
                        new Followed(JANUARY.plusMonths(1), null, null, 10)),
                files);
        assertThat(rows.crimes()).isEqualTo(10);
        assertThat(rows.without()).as("anti-social behaviour").isEqualTo(40);
        assertThat(rows.positive().x()).isEqualTo(4);
        assertThat(rows.delays().get(0).share().x()).isEqualTo(2);
        assertThat(rows.delays().get(0).share().n()).isEqualTo(20);
        assertThat(rows.delays().get(1).share().x()).isEqualTo(5);
        assertThat(rows.delays().get(1).share().n())
                .as("February's were not followed into March")
                .isEqualTo(10);
        assertThat(rows.delays().get(2).months()).as("March has no file").isZero();
        assertThat(rows.delays().get(2).share().estimate()).isNaN();
    }

    @Test
    void a_profile_is_of_whole_years_recorded_alike_and_by_the_day() {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(36, 0));
        for (int month = 0; month < 36; month++) {
            counts.set(month, YearMonth.of(2022, 1).plusMonths(month).lengthOfMonth() * (month % 12 == 6 ? 2 : 1));
        }
        MonthProfile three = MonthProfile.of(new MonthlyCounts(YearMonth.of(2022, 1), counts), List.of());
        assertThat(three.years()).containsExactly(2022, 2023, 2024);
        assertThat(three.months().get(1).perDay().rate())
                .as("February is short and no less busy")
                .isEqualTo(1);
        assertThat(three.months().get(6).perDay().rate()).isEqualTo(2);
        assertThat(three.p()).isNotNull();
        counts.set(14, null);
        SeriesBreak recording = new SeriesBreak(YearMonth.of(2024, 4), null, Set.of(), "Recorded anew.", "The police");
        MonthProfile one = MonthProfile.of(new MonthlyCounts(YearMonth.of(2022, 1), counts), List.of(recording));
        assertThat(one.years()).containsExactly(2022);
        assertThat(one.split()).containsExactly(2024);
        assertThat(one.p()).as("one year has no season").isNull();
    }

    @Test
    void stops_count_inside_the_outline_at_their_hour_and_midnight_may_be_a_day_alone() {
        List<Stop> stops = List.of(
                new Stop(LocalDateTime.of(2025, 3, 7, 21, 40), 1.35, 51.35, "Drugs", 3),
                new Stop(LocalDateTime.of(2025, 3, 7, 0, 0), 1.35, 51.35, "Drugs", 4),
                new Stop(LocalDateTime.of(2025, 3, 7, 21, 40), 2.35, 51.35, "Drugs", 5),
                new Stop(null, 1.35, 51.35, "Drugs", 6),
                new Stop(LocalDateTime.of(2025, 3, 8, 21, 40), null, null, "Drugs", 7));
        Boundary square = new Boundary(
                "E1", 2021, List.of(List.of(new double[] {1.3, 51.3, 1.4, 51.3, 1.4, 51.4, 1.3, 51.4, 1.3, 51.3})));
        StopTimes inside = StopTimes.of(stops, List.of(square));
        assertThat(inside.of(21, DayOfWeek.FRIDAY)).isEqualTo(3);
        assertThat(inside.all()).isEqualTo(3);
        assertThat(inside.withoutHour()).isEqualTo(4);
        assertThat(inside.withoutTime()).isEqualTo(6);
        assertThat(inside.withoutPlace()).isEqualTo(7);
        StopTimes force = StopTimes.of(stops, List.of());
        assertThat(force.inArea()).isFalse();
        assertThat(force.all()).isEqualTo(3 + 5 + 7);
    }

    @Test
    void near_repeats_are_found_where_they_were_put_and_not_where_they_were_not() {
        Random random = new Random(1);
        List<Snapped> repeating = new ArrayList<>();
        List<Snapped> scattered = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double x = 1.3 + random.nextInt(30) * 0.01;
            double y = 51.3 + random.nextInt(30) * 0.01;
            YearMonth month = JANUARY.plusMonths(random.nextInt(12));
            scattered.add(new Snapped(x, y, month, 1));
            repeating.add(new Snapped(x, y, month, 3));
        }
        RepeatRows.Test same = RepeatRows.of(repeating).tests().get(0);
        assertThat(same.knox().both()).isGreaterThanOrEqualTo(3 * 60);
        assertThat(same.knox().ratio()).isGreaterThan(1.5);
        assertThat(same.p()).isEqualTo(1.0 / (RepeatRows.SHUFFLES + 1));
        assertThat(RepeatRows.of(scattered).tests().get(0).p()).isGreaterThan(0.05);
        assertThat(RepeatRows.of(scattered.subList(0, 9)).tests()).isEmpty();
        assertThat(RepeatRows.of(List.of(new Snapped(1.3, 51.3, JANUARY, RepeatRows.MOST + 1)))
                        .tests())
                .isEmpty();
        List<Snapped> countysYear = scattered.stream()
                .map(each -> new Snapped(each.longitude(), each.latitude(), each.month(), 120))
                .toList();
        assertThat(RepeatRows.of(countysYear).tests()).as("7,200 incidents").hasSize(2);
        assertThat(RepeatRows.of(repeating).sizes().stream()
                        .mapToInt(RepeatRows.Size::incidents)
                        .sum())
                .isEqualTo(180);
    }

    @Test
    void a_surface_is_the_kernels_and_its_cells_add_up_to_the_incidents() {
        List<Snapped> snapped = List.of(new Snapped(1.38, 51.38, JANUARY, 30), new Snapped(1.40, 51.37, JANUARY, 5));
        DensityRows rows = DensityRows.of(
                snapped,
                List.of(new PlacedArea(new Area("E01999701", "Sandmere 001A", Area.Kind.LSOA), 1.38, 51.38, 2021)),
                List.of(),
                500);
        double all = rows.cells().stream().mapToDouble(SurfaceMap.Cell::value).sum() * rows.side() * rows.side() / 1e6;
        assertThat(all).isCloseTo(35, within(0.5));
        SurfaceMap.Cell densest = rows.cells().get(0);
        NationalGrid one = NationalGrid.of(1.38, 51.38);
        NationalGrid other = NationalGrid.of(1.40, 51.37);
        KernelDensity density = new KernelDensity(
                new double[] {one.easting(), other.easting()},
                new double[] {one.northing(), other.northing()},
                new double[] {30, 5},
                500);
        assertThat(densest.value())
                .isEqualTo(1e6 * density.quartic(densest.x() + rows.side() / 2.0, densest.y() + rows.side() / 2.0));
        assertThat(densest.name()).isEqualTo("Sandmere 001A");
        assertThat(DensityRows.of(List.of(), List.of(), List.of(), 500).cells()).isEmpty();
    }

    @Test
    void the_most_similar_districts_are_those_of_the_same_size_and_households() {
        List<PlacedArea> districts = new ArrayList<>();
        Map<String, Population> people = new HashMap<>();
        Map<String, Population> households = new HashMap<>();
        for (int i = 0; i < 9; i++) {
            String code = "E0700000" + i;
            districts.add(new PlacedArea(new Area(code, "District " + i, Area.Kind.DISTRICT), null, null, 0));
            people.put(code, new Population(code, 2021, "Census", Population.Of.PEOPLE, 100_000 + 10_000L * i));
            households.put(code, new Population(code, 2021, "Census", Population.Of.HOUSEHOLDS, 50_000));
        }
        Family family = Family.of(districts.get(0), districts, new Family.Known(people, households, List.of()));
        assertThat(family.codes())
                .containsExactly("E07000000", "E07000001", "E07000002", "E07000003", "E07000004", "E07000005");
        assertThat(family.indicators()).containsExactly("residents", "people in a household");
        assertThat(Family.of(districts.get(0), districts.subList(0, 4), new Family.Known(people, households, List.of()))
                        .codes())
                .isEmpty();
    }

    @Test
    void what_came_of_a_crime_is_grouped_by_the_words_of_every_year() {
        assertThat(OutcomeGroup.of("Suspect charged as part of another case")).isEqualTo(OutcomeGroup.COURT);
        assertThat(OutcomeGroup.of("Offender sent to prison")).isEqualTo(OutcomeGroup.COURT);
        assertThat(OutcomeGroup.of("Court result unavailable")).isEqualTo(OutcomeGroup.COURT);
        assertThat(OutcomeGroup.of("Offender given a caution")).isEqualTo(OutcomeGroup.OUT_OF_COURT);
        assertThat(OutcomeGroup.of("Unable to prosecute suspect")).isEqualTo(OutcomeGroup.NO_PROSECUTION);
        assertThat(OutcomeGroup.of("Further investigation is not in the public interest"))
                .isEqualTo(OutcomeGroup.NOT_PURSUED);
        assertThat(OutcomeGroup.of("Investigation complete; no suspect identified"))
                .isEqualTo(OutcomeGroup.NO_SUSPECT);
        assertThat(OutcomeGroup.of("Something new")).isEqualTo(OutcomeGroup.OTHER);
    }
}
