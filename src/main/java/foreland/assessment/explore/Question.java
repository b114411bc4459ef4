package foreland.assessment.explore;

import foreland.assessment.AssessmentStatus;
import foreland.evidence.PlacedArea;
import foreland.partnership.Viewer;
import java.time.YearMonth;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What is asked: an area, a crime type and the twelve months that end with one.
 *
 * @param type a crime type, or {@link #ALL}
 * @param to the last month of the year asked about
 */
record Question(PlacedArea area, String type, YearMonth to) {

    static final String ALL = "All";
    static final int MONTHS = 12;

    /** Whether it is about an area so small that its counts are restricted (fewer than some thousands live there). */
    boolean isRestricted() {
        return switch (area.area().kind()) {
            case LSOA, MSOA, WARD -> true;
            default -> false;
        };
    }

    /** Refuses whoever may not see counts of small areas. */
    void require(Viewer viewer) {
        if (isRestricted() && !viewer.may(AssessmentStatus.READ)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    YearMonth from() {
        return to.minusMonths(MONTHS - 1);
    }

    boolean allTypes() {
        return type.equals(ALL);
    }

    /** As a sentence has it. */
    String typeWords() {
        return allTypes() ? "all crime and anti-social behaviour" : type;
    }
}
