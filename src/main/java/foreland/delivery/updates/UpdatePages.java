package foreland.delivery.updates;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.LondonTime;
import foreland.partnership.Viewer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the page of an update shows. */
@Component
class UpdatePages {

    private final SubjectSql subjects;
    private final FiledSql filed;
    private final Clock clock;

    UpdatePages(SubjectSql subjects, FiledSql filed, Clock clock) {
        this.subjects = subjects;
        this.filed = filed;
        this.clock = clock;
    }

    Optional<Subject> subject(String plan, FinancialQuarter quarter, String reference) {
        return subjects.find(plan, quarter, reference);
    }

    UpdatePage page(Subject subject, Viewer viewer) {
        Optional<Filed> known = filed.find(subject);
        return UpdatePage.of(subject, known, Addresses.update(subject), LondonTime.today(clock))
                .forReviewers(
                        known.map(update -> UpdatePolicy.mayReview(viewer, update))
                                .orElse(false),
                        known.map(update -> UpdatePolicy.mayCorrect(viewer, subject, update))
                                .orElse(false),
                        known.map(update -> UpdatePolicy.submitted(viewer, update))
                                .orElse(false));
    }
}
