package foreland.assessment.explore;

import foreland.evidence.SeriesBreak;
import java.util.ArrayList;
import java.util.List;

/** What has to be said before a figure of a year is read. */
final class Cautions {

    private Cautions() {}

    static List<String> of(YearOnYear year, List<SeriesBreak> breaks, Question question) {
        List<String> cautions = new ArrayList<>();
        if (year.months() == 0) {
            cautions.add("There is no data for these months. That is not a count of 0.");
        } else if (year.months() < Question.MONTHS) {
            cautions.add("This is a partial year: the data have " + year.months()
                    + " of its 12 months. Counts and rates are of those months.");
        }
        if (year.months() > 0 && year.compared() == 0) {
            cautions.add("No month can be compared: the data have none of the same months a year before.");
        } else if (year.compared() < year.months()) {
            cautions.add("The change compares " + year.compared()
                    + (year.compared() == 1 ? " month" : " months")
                    + " that both years have, not the whole year.");
        }
        for (SeriesBreak each : breaks) {
            if (each.from().isAfter(question.from().minusYears(1))
                    && !each.from().isAfter(question.to())) {
                cautions.add("Recording changed from " + Figures.month(each.from()) + ": " + each.what()
                        + " Figures across it cannot be compared. Source: " + each.source() + ".");
            }
        }
        return cautions;
    }

    /** What the rate is of. */
    static String denominator(YearOnYear year) {
        var people = year.population();
        return people == null
                ? "No population is known for this area, so there is no rate."
                : "Rates are per 1,000 people: %,d people in %d (%s)."
                        .formatted(people.count(), people.year(), people.basis());
    }
}
