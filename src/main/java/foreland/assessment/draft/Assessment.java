package foreland.assessment.draft;

import foreland.assessment.AssessmentStatus;
import foreland.assessment.ScoringScheme;
import foreland.calendar.FinancialYear;
import java.time.YearMonth;
import java.util.UUID;

/**
 * An assessment as it is kept.
 *
 * @param year      it is made for
 * @param edition   from 1; data that came after the freeze make another
 * @param areaCode  of the area it is about
 * @param threshold counts below it are hidden in public
 */
record Assessment(
        UUID id,
        FinancialYear year,
        int edition,
        String areaCode,
        String areaName,
        YearMonth from,
        YearMonth to,
        int threshold,
        ScoringScheme scheme,
        AssessmentStatus status,
        int version) {

    String title() {
        return "Strategic assessment " + year.label() + (edition == 1 ? "" : ", edition " + edition);
    }

    int span() {
        return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1;
    }
}
