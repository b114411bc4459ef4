package foreland.assessment.explore;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.evidence.Population;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A gap is not a fall, and a small base has no percentage. */
class YearOnYearTest {

    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final YearMonth LAST = YearMonth.of(2025, 12);
    private static final Population PEOPLE = new Population("E07000114", 2021, "Census", Population.Of.PEOPLE, 2_400);

    @Test
    void only_months_that_both_years_have_are_compared() {
        List<Integer> counts = months(10);
        for (int month = 4; month < 12; month++) {
            counts.set(month, null);
        }
        YearOnYear year = YearOnYear.of(new MonthlyCounts(FIRST, counts), LAST, PEOPLE);

        assertThat(year.months()).isEqualTo(12);
        assertThat(year.count()).isEqualTo(120);
        assertThat(year.compared()).isEqualTo(4);
        assertThat(year.current()).isEqualTo(40);
        assertThat(year.previous()).isEqualTo(40);
        assertThat(year.percent()).isZero();
        assertThat(year.verdict()).isEqualTo("No clear change");
        assertThat(year.rate().rate()).isEqualTo(50);
    }

    @Test
    void a_year_without_months_to_compare_has_no_change() {
        List<Integer> counts = months(10);
        for (int month = 0; month < 12; month++) {
            counts.set(month, null);
        }
        YearOnYear year = YearOnYear.of(new MonthlyCounts(FIRST, counts), LAST, PEOPLE);

        assertThat(year.percent()).isNull();
        assertThat(year.p()).isNull();
        assertThat(year.ratioInterval()).isNull();
        assertThat(year.verdict()).isEqualTo("Cannot be compared");
        assertThat(Cautions.of(year, List.of(), question()))
                .containsExactly("No month can be compared: the data have none of the same months a year before.");
    }

    @Test
    void a_base_below_thirty_has_no_percentage_but_an_interval() {
        List<Integer> counts = months(2);
        counts.set(23, 40);
        YearOnYear year = YearOnYear.of(new MonthlyCounts(FIRST, counts), LAST, PEOPLE);

        assertThat(year.previous()).isEqualTo(24);
        assertThat(year.percent()).isNull();
        assertThat(year.ratioInterval().low()).isGreaterThan(1);
        assertThat(year.verdict()).isEqualTo("Higher");
    }

    @Test
    void a_series_is_split_at_gaps_and_where_recording_changed() {
        List<Integer> counts = months(5);
        counts.set(6, null);
        MonthlyCounts monthly = new MonthlyCounts(FIRST, counts);

        assertThat(monthly.stretches(List.of(YearMonth.of(2025, 1))))
                .extracting(MonthlyCounts.Stretch::from, stretch -> stretch.values().length)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, 6),
                        org.assertj.core.groups.Tuple.tuple(7, 5),
                        org.assertj.core.groups.Tuple.tuple(12, 12));
    }

    @Test
    void limits_need_twelve_months_in_a_row() {
        List<Integer> counts = months(5);
        counts.set(11, null);
        counts.set(20, 60);
        List<SeriesPage.Row> rows = SeriesPage.rows(new MonthlyCounts(FIRST, counts), List.of());

        assertThat(rows.subList(0, 12)).allMatch(row -> row.upper() == null && row.signal() == null);
        assertThat(rows.get(20).signal()).isEqualTo("above the upper limit");
    }

    @Test
    void every_method_has_a_page_with_its_reference_and_its_blind_side() {
        assertThat(Method.list()).hasSizeGreaterThan(20).allSatisfy(method -> {
            assertThat(method.slug()).matches("[a-z]+(-[a-z]+)*");
            assertThat(method.blind()).isNotBlank();
            assertThat(method.reference()).isNotBlank();
        });
        assertThat(Method.list()).extracting(Method::slug).doesNotHaveDuplicates();
    }

    private static Question question() {
        return new Question(
                new foreland.evidence.PlacedArea(
                        new foreland.geography.Area("E07000114", "Thanet", foreland.geography.Area.Kind.DISTRICT),
                        null,
                        null,
                        2024),
                Question.ALL,
                LAST);
    }

    private static List<Integer> months(int each) {
        List<Integer> counts = new ArrayList<>();
        for (int month = 0; month < 24; month++) {
            counts.add(each);
        }
        return counts;
    }
}
