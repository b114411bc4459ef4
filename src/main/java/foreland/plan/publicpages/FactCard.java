package foreland.plan.publicpages;

import foreland.calendar.DateWords;
import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import foreland.govuk.SummaryRow;
import foreland.money.Money;
import foreland.plan.Counted;
import foreland.plan.Note;
import foreland.plan.OrderEvent;
import foreland.plan.OrderFact;
import foreland.plan.PractitionerEvent;
import foreland.plan.Project;
import foreland.plan.ProjectDates;
import foreland.plan.PublishedDecision;
import foreland.plan.PublishedGrant;
import foreland.plan.PublishedStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A published fact as a heading with lines below it, and where it comes from. */
record FactCard(String title, List<SummaryRow> rows, List<SourceLink> sources) {

    static FactCard of(PractitionerEvent event, @Nullable String area) {
        return new FactCard(
                "Event for practitioners" + (event.focusArea() == null || area == null ? "" : ": " + area),
                new FactRows()
                        .always("When", Words.when(event.date(), event.dateText()))
                        .always("Practitioners", words(event.practitioners(), Words::number))
                        .always("Agencies", words(event.agencies(), Words::number))
                        .add("Sectors", Words.sentence(Words.series(event.sectors())))
                        .add("Note", event.note())
                        .list(),
                SourceLink.of(event.sources()));
    }

    static FactCard of(PublishedGrant grant, @Nullable String area) {
        return new FactCard(
                grant.title(),
                new FactRows()
                        .add("Funder", grant.funder())
                        .always("Amount", words(grant.amount(), Money::toString))
                        .always("Year", words(grant.year(), FinancialYear::label))
                        .add("How certain", grant.certainty())
                        .add("Later years", grant.laterYears())
                        .add("Focus area", area)
                        .add("Note", grant.note())
                        .list(),
                SourceLink.of(grant.sources()));
    }

    static FactCard of(PublishedDecision decision, @Nullable String area) {
        String when = decision.date() == null ? "date not published" : DateWords.day(decision.date());
        return new FactCard(
                decision.body() + ", " + when,
                new FactRows()
                        .add("Item", decision.item())
                        .add("About", decision.topic())
                        .add("Asked to", decision.decisionSought())
                        .add("Decision", decision.decision())
                        .add("Part it plays", decision.role())
                        .add("Asked for", decision.requests())
                        .add("Correction made", decision.correction())
                        .add("Proposed by", decision.proposer())
                        .add("Seconded by", decision.seconder())
                        .add("Speakers", decision.speakers())
                        .add("Focus area", area)
                        .add("Note", decision.note())
                        .list(),
                SourceLink.of(decision.sources()));
    }

    static FactCard of(Project project, @Nullable String area) {
        boolean statusKnown = project.status() != PublishedStatus.UNKNOWN;
        return new FactCard(
                project.title(),
                new FactRows()
                        .add("Theme", project.theme())
                        .add("Year", words(project.year(), FinancialYear::label))
                        .add(
                                "When",
                                project.dates().stream().map(FactCard::days).toList())
                        .add("In words", project.periodText())
                        .add("Where", project.areas())
                        .add("Led by", project.ledBy())
                        .add("With", project.partners())
                        .add("What was done", project.activities())
                        .add(
                                "Counted",
                                project.figures().stream()
                                        .map(FactCard::counted)
                                        .toList())
                        .add("Award", project.award())
                        .add("Status", statusKnown ? Statuses.text(project.status()) : null)
                        .add("Focus area", area)
                        .add("Note", project.note())
                        .list(),
                SourceLink.of(project.sources()));
    }

    static FactCard of(OrderFact order, @Nullable String area) {
        return new FactCard(
                order.title() + (order.reference() == null ? "" : " (" + order.reference() + ")"),
                new FactRows()
                        .add("Decided", words(order.decided(), DateWords::day))
                        .always("In force from", Words.when(order.inForceFrom(), order.inForceText()))
                        .add("Length", words(order.lengthYears(), years -> Words.number(years) + " years"))
                        .add("Ends", words(order.expires(), DateWords::day))
                        .add("Where", order.areas())
                        .add("Fixed penalty", words(order.fixedPenalty(), Money::toString))
                        .add("Takes the place of", order.replaces())
                        .add("Evidence", order.evidence())
                        .add(
                                "What happened",
                                order.events().stream().map(FactCard::step).toList())
                        .add("Focus area", area)
                        .add("Note", order.note())
                        .list(),
                SourceLink.of(order.sources()));
    }

    static FactCard of(Note note, @Nullable String area) {
        return new FactCard(
                Words.sentence(note.about()),
                new FactRows()
                        .add("What it says", note.text())
                        .add("Date", words(note.date(), DateWords::day))
                        .add("Focus area", area)
                        .list(),
                SourceLink.of(note.sources()));
    }

    private static String days(ProjectDates dates) {
        LocalDate to = dates.to() == null ? dates.from() : dates.to();
        String days = DateWords.period(new Period(dates.from(), to));
        return dates.what() == null ? days : Words.sentence(dates.what()) + ": " + days;
    }

    private static String counted(Counted figure) {
        String count = figure.title() + ": " + Words.atLeast(figure.count(), figure.isMinimum());
        return figure.note() == null ? count : count + " (" + figure.note() + ")";
    }

    private static String step(OrderEvent event) {
        String when =
                event.date() == null && event.dateText() == null ? null : Words.when(event.date(), event.dateText());
        String step = Words.joined(", ", when, Words.joined(" by ", event.what(), event.body()));
        return event.details().isEmpty() ? step : step + ": " + String.join("; ", event.details());
    }

    private static <T> @Nullable String words(@Nullable T value, Function<T, String> inWords) {
        return Optional.ofNullable(value).map(inWords).orElse(null);
    }
}
