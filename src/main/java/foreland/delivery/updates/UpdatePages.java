package foreland.delivery.updates;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.LondonTime;
import foreland.delivery.UpdateStatus;
import foreland.partnership.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the page of an update shows. */
@Component
class UpdatePages {

    private final SubjectSql subjects;
    private final FiledSql filed;
    private final LinkSql links;
    private final Clock clock;

    UpdatePages(SubjectSql subjects, FiledSql filed, LinkSql links, Clock clock) {
        this.subjects = subjects;
        this.filed = filed;
        this.links = links;
        this.clock = clock;
    }

    Optional<Subject> subject(String plan, FinancialQuarter quarter, String reference) {
        return subjects.find(plan, quarter, reference);
    }

    UpdatePage page(Subject subject, Viewer viewer) {
        Optional<Filed> known = filed.find(subject);
        return UpdatePage.of(subject, known, Addresses.update(subject), today()).readBy(reader(subject, known, viewer));
    }

    /** The page for whoever holds a link to this update. */
    UpdatePage pageByLink(Subject subject, String path) {
        return UpdatePage.of(subject, filed.find(subject), path, today());
    }

    private UpdatePage.Reader reader(Subject subject, Optional<Filed> known, Viewer viewer) {
        return new UpdatePage.Reader(
                known.map(update -> UpdatePolicy.mayReview(viewer, update)).orElse(false),
                known.map(update -> UpdatePolicy.mayCorrect(viewer, subject, update))
                        .orElse(false),
                known.map(update -> UpdatePolicy.submitted(viewer, update)).orElse(false),
                viewer.may(UpdatePolicy.UPDATE),
                viewer.may(UpdatePolicy.ACCEPT) ? Optional.of(links(subject, known)) : Optional.empty());
    }

    private UpdatePage.LinksToIt links(Subject subject, Optional<Filed> known) {
        boolean withTheAgency =
                known.map(Filed::status).map(UpdateStatus::isWithTheAgency).orElse(true);
        LinkSql.Links there = links.links(subject);
        return new UpdatePage.LinksToIt(
                there.made(),
                withTheAgency && subject.isOpenOn(today()) && subject.agencyId() != null,
                there.mailed(),
                links.addressOf(subject.owner()).orElse(""),
                clock.instant());
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
