package foreland.delivery.overview;

import foreland.calendar.DateWords;
import foreland.delivery.MeasureValue;

/** How a measure stands, in a line of an agency's action plan. */
final class AgencyWords {

    private AgencyWords() {}

    /** {@code From 120 fires to 100 fires; 97 fires up to 30 September 2017}. */
    static String of(MeasureCourse course) {
        MeasureCourse.Measure measure = course.measure();
        String from = measure.baseline() == null
                ? ""
                : "From " + ProgressPage.inUnit(measure.baseline(), measure.unit()) + " ";
        String to =
                measure.target() == null ? "no target" : "to " + ProgressPage.inUnit(measure.target(), measure.unit());
        return (from + to + "; " + course.latest().map(AgencyWords::reached).orElse("no value yet")).strip();
    }

    private static String reached(MeasureValue value) {
        return ProgressPage.inUnit(value.value(), value.unit()) + " up to " + DateWords.day(value.asOf());
    }
}
