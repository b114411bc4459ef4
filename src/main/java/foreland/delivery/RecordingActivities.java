package foreland.delivery;

import foreland.calendar.FinancialYear;

/** Activities recorded in words and figures as a file holds them, by whoever is acting, with their rights. */
public interface RecordingActivities {

    /**
     * Records an activity of a plan's year; one of the same kind, day, agency and place stays as it is.
     *
     * @throws IllegalStateException when the kind, an agency or the year is not there to be chosen
     */
    void record(String plan, FinancialYear year, ReportedActivity did);
}
