package foreland.delivery.updates;

import foreland.calendar.FinancialQuarter;
import foreland.delivery.GivingUpdates;
import foreland.delivery.ReportedUpdate;
import foreland.delivery.UpdateStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes the way that the forms go, from what a file holds. */
@Component
@Transactional
class GivingUpdatesByDoors implements GivingUpdates {

    private final SubjectSql subjects;
    private final FiledSql filed;
    private final Giving giving;
    private final ReviewSql reviews;
    private final ReleaseSql releases;

    GivingUpdatesByDoors(SubjectSql subjects, FiledSql filed, Giving giving, ReviewSql reviews, ReleaseSql releases) {
        this.subjects = subjects;
        this.filed = filed;
        this.giving = giving;
        this.reviews = reviews;
        this.releases = releases;
    }

    @Override
    public void give(String plan, FinancialQuarter quarter, ReportedUpdate said) {
        Subject subject = subject(plan, quarter, said.action());
        Optional<Filed> known = filed.find(subject);
        boolean stillToGive = known.map(Filed::status)
                .map(status -> status == UpdateStatus.DRAFT || status == UpdateStatus.RETURNED)
                .orElse(true);
        if (stillToGive) {
            UpdateForm form = UpdateForm.of(content(said, subject), subject);
            int version = known.map(Filed::version).orElse(0);
            giving.submit(UUID.randomUUID(), Giving.Sent.textOnly(subject, form, version), "/")
                    .match(saved -> saved, refusal -> {
                        throw new IllegalStateException(said.action() + " " + quarter.label() + ": " + refusal);
                    });
        }
    }

    @Override
    public void accept(String plan, FinancialQuarter quarter, String action) {
        Subject subject = subject(plan, quarter, action);
        waiting(subject).ifPresent(update -> reviews.accept(subject, update));
    }

    @Override
    public void giveBack(String plan, FinancialQuarter quarter, String action, String question) {
        Subject subject = subject(plan, quarter, action);
        waiting(subject).ifPresent(update -> reviews.giveBack(subject, update, question));
    }

    @Override
    public void releaseFigures() {
        releases.release(
                releases.list().stream().filter(figure -> !figure.own()).toList());
    }

    private Subject subject(String plan, FinancialQuarter quarter, String action) {
        return subjects.find(plan, quarter, action)
                .orElseThrow(() -> new IllegalStateException(plan + " has no action " + action));
    }

    private Optional<Filed> waiting(Subject subject) {
        return filed.find(subject).filter(update -> update.status() == UpdateStatus.SUBMITTED);
    }

    private static Content content(ReportedUpdate said, Subject subject) {
        List<Content.Figure> figures = said.readings().stream()
                .flatMap(reading -> subject.measures().stream()
                        .filter(measured -> measured.title().equals(reading.measure()))
                        .map(measured -> new Content.Figure(
                                measured,
                                reading.value(),
                                Objects.requireNonNullElse(
                                        reading.asOf(), subject.quarter().lastDay()),
                                reading.note())))
                .toList();
        List<Content.Reached> reached = said.milestonesReached().stream()
                .flatMap(step -> subject.openSteps().stream()
                        .filter(open -> open.title().equals(step.milestone()))
                        .map(open -> new Content.Reached(
                                open,
                                Objects.requireNonNullElse(
                                        step.reached(), subject.quarter().lastDay()))))
                .toList();
        return new Content(
                Objects.requireNonNull(said.rag(), "rag"),
                said.reason(),
                Objects.requireNonNullElse(said.progress(), ""),
                said.risks(),
                said.nextSteps(),
                said.helpWanted(),
                figures,
                reached);
    }
}
