package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.AssessmentData.BreakNote;
import foreland.assessment.AssessmentData.PartnerFigure;
import foreland.assessment.AssessmentData.Place;
import foreland.assessment.AssessmentData.Series;
import foreland.assessment.AssessmentData.Used;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up counts of a made-up district: always the same. */
final class SampleData {

    static final List<String> TYPES = List.of(
            "Anti-social behaviour", "Burglary", "Drugs", "Robbery", "Shoplifting", "Violence and sexual offences");

    private SampleData() {}

    /** Forty small areas, three districts, 36 months of which one has no data. */
    static AssessmentData northmere() {
        Random random = new Random(7);
        List<YearMonth> months = IntStream.range(0, 36)
                .mapToObj(i -> YearMonth.of(2014, 10).plusMonths(i))
                .toList();
        List<Boolean> covered = IntStream.range(0, 36).mapToObj(i -> i != 30).toList();
        List<Place> small = new ArrayList<>();
        List<Series> counts = new ArrayList<>();
        int[][] sums = new int[TYPES.size()][36];
        for (int area = 0; area < 40; area++) {
            String code = "E0109%04d".formatted(area);
            small.add(new Place(
                    code,
                    "Northmere %03d%s".formatted(area / 5 + 1, (char) ('A' + area % 5)),
                    1500L,
                    2015,
                    1.3 + area % 8 * 0.02,
                    51.3 + area / 8 * 0.015));
            for (int type = 0; type < TYPES.size(); type++) {
                List<Integer> series = new ArrayList<>();
                for (int month = 0; month < 36; month++) {
                    int mean = type == 3 ? 1 : 3 + type + (area == 12 && type == 1 && month >= 24 ? 14 : 0);
                    int count = covered.get(month) && (type != 3 || area % 3 == 0) ? random.nextInt(mean * 2 + 1) : 0;
                    series.add(count);
                    sums[type][month] += count;
                }
                counts.add(new Series(code, TYPES.get(type), series));
            }
        }
        List<Place> districts = new ArrayList<>();
        for (int d = 0; d < 3; d++) {
            String code = "E0799000" + d;
            districts.add(new Place(
                    code,
                    List.of("Northmere", "Southmere", "Westmere").get(d),
                    60_000L + 20_000 * d,
                    2015,
                    null,
                    null));
            for (int type = 0; type < TYPES.size(); type++) {
                counts.add(new Series(
                        code, TYPES.get(type), IntStream.of(sums[type]).boxed().toList()));
            }
        }
        return new AssessmentData(
                districts.get(0),
                months,
                12,
                covered,
                districts,
                "districts of Mereshire",
                small,
                counts,
                List.of(new PartnerFigure(
                        "Deliberate fires",
                        "Mereshire Fire",
                        "Deliberate fires",
                        "fires",
                        "Northmere",
                        "2016-17",
                        "112",
                        false)),
                List.of(new BreakNote(
                        YearMonth.of(2015, 4), List.of("Robbery"), "Robbery was recorded anew.", "The police")),
                List.of(new Used(
                        "Street-level crime",
                        "Mereshire Police",
                        "Open Government Licence v3.0",
                        "2014-10 to 2017-09",
                        36,
                        "ab".repeat(32),
                        List.of("March 2017 was never published."),
                        true)));
    }
}
