package foreland.delivery.updates;

import foreland.delivery.RagProposal;
import foreland.delivery.UpdateStatus;
import foreland.govuk.BothVersions;
import foreland.govuk.Problems;
import foreland.govuk.SummaryRow;
import foreland.plan.Rag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One update: the form as long as it is with the agency and the reader may write it, else what it says.
 *
 * @param path where the form goes
 * @param form as typed, or as kept
 * @param version that the form is based on
 * @param differing where the reader's text and someone else's differ, when both saved at once
 * @param typedText what was typed into the one field besides the form: a question, a correction or an address
 */
record UpdatePage(
        Subject subject,
        @Nullable Filed filed,
        String path,
        UpdateForm form,
        int version,
        Problems problems,
        List<BothVersions> differing,
        boolean overtaken,
        boolean mayWrite,
        Reader reader,
        LocalDate today,
        String typedText) {

    /**
     * What the reader may do besides writing.
     *
     * @param review accept or return it
     * @param correct add an erratum
     * @param author submitted it, so that someone else must review it
     * @param gives updates, and so has a list of them
     * @param links to it, for those who make them; empty for others
     */
    record Reader(boolean review, boolean correct, boolean author, boolean gives, Optional<LinksToIt> links) {

        static final Reader ANY = new Reader(false, false, false, false, Optional.empty());
    }

    /**
     * The links made to this update.
     *
     * @param mayMake whether one can be made: as long as the update is with the agency
     * @param address suggested: the owner's, when known
     * @param now tells which are still open
     */
    record LinksToIt(List<MadeLink> made, boolean mayMake, boolean mailed, String address, Instant now) {}

    static UpdatePage of(Subject subject, Optional<Filed> filed, String path, LocalDate today) {
        return new UpdatePage(
                subject,
                filed.orElse(null),
                path,
                filed.map(known -> known.form(subject)).orElseGet(() -> UpdateForm.empty(subject)),
                filed.map(Filed::version).orElse(0),
                Problems.none(),
                List.of(),
                false,
                UpdatePolicy.mayWrite(subject, filed, today),
                Reader.ANY,
                today,
                "");
    }

    UpdatePage readBy(Reader who) {
        return new UpdatePage(
                subject, filed, path, form, version, problems, differing, overtaken, mayWrite, who, today, typedText);
    }

    /** The same page after the form was refused: what was typed is kept. */
    UpdatePage refused(Giving.Sent sent, Refusal why) {
        if (why instanceof Refusal.Overtaken late) {
            return with(
                    sent.form(),
                    late.theirs().version(),
                    Problems.none(),
                    sent.form().differences(late.theirs().form(subject), subject),
                    true);
        }
        Problems found = why instanceof Refusal.NotRight wrong
                ? wrong.problems()
                : Problems.none().and("", ((Refusal.NotNow) why).why());
        return with(sent.form(), sent.version(), found, List.of(), false);
    }

    private UpdatePage with(UpdateForm typed, int basedOn, Problems found, List<BothVersions> both, boolean late) {
        return new UpdatePage(
                subject, filed, path, typed, basedOn, found, both, late, mayWrite, reader, today, typedText);
    }

    /** The same page with a text that was refused under its field. */
    UpdatePage refusing(String text, Problems found) {
        return new UpdatePage(
                subject, filed, path, form, version, found, differing, overtaken, mayWrite, reader, today, text);
    }

    String title() {
        return subject.reference() + " " + subject.title();
    }

    UpdateStatus status() {
        if (filed != null) {
            return filed.status();
        }
        return subject.isOwed() ? UpdateStatus.NOT_STARTED : UpdateStatus.NOT_OWED;
    }

    boolean isLate() {
        return status().isWithTheAgency() && subject.round().isPastDueOn(today);
    }

    /** "Due by 14 July 2017", or by how much that is past. */
    String due() {
        LocalDate due = subject.round().due();
        if (isLate()) {
            return "It was due by " + UpdateWords.day(due) + " and is late";
        }
        return (status().isWithTheAgency() ? "It is due by " : "It was due by ") + UpdateWords.day(due);
    }

    /** Why the reader sees no form though nothing was submitted yet; empty when there is something to see. */
    String whyNothing() {
        if (!subject.isOpenOn(today)) {
            return "This quarter opens on "
                    + UpdateWords.day(subject.quarter().lastDay().plusDays(1))
                    + ", when it is over and as long as the year is in force.";
        }
        return switch (status()) {
            case NOT_STARTED -> subject.agency() + " has not begun this update yet.";
            case DRAFT -> subject.agency() + " is writing this update. It can be read when it is submitted.";
            case NOT_OWED -> "No update is needed for this quarter.";
            case SUBMITTED, RETURNED, ACCEPTED -> "";
        };
    }

    /** What the rule proposes from what stands in the form, for beside the choice. */
    Optional<RagProposal> proposal() {
        UpdateReading.Read read = UpdateReading.read(form, subject, today);
        return subject.proposal(today, read.figures(), read.reached());
    }

    Optional<Content> said() {
        return Optional.ofNullable(filed).map(Filed::content);
    }

    /** What was typed and could not be kept, for the reader to copy. */
    List<BothVersions> unsaved() {
        return mayWrite || problems.isEmpty() ? List.of() : form.differences(UpdateForm.empty(subject), subject);
    }

    List<SummaryRow> rows() {
        if (filed == null || filed.content() == null) {
            return List.of();
        }
        Content content = filed.content();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of("Confidence", UpdateWords.rag(content.rag())));
        addIfThere(rows, "Why", content.reason());
        Rag proposed = filed.proposed();
        if (proposed != null && proposed != content.rag()) {
            rows.add(
                    SummaryRow.of("The rule proposed", UpdateWords.rag(proposed) + ". Because " + filed.proposedWhy()));
        }
        rows.add(SummaryRow.of("Progress", content.progress()));
        for (Content.Figure figure : content.figures()) {
            rows.add(SummaryRow.of(figure.of().title(), words(figure)));
        }
        for (Content.Reached reached : content.reached()) {
            rows.add(SummaryRow.of(
                    "Milestone reached", reached.step().title() + ", on " + UpdateWords.day(reached.on())));
        }
        addIfThere(rows, "Risks", content.risks());
        addIfThere(rows, "Next steps", content.nextSteps());
        addIfThere(rows, "Help wanted", content.helpWanted());
        rows.addAll(historyRows(filed, content));
        return rows;
    }

    private static List<SummaryRow> historyRows(Filed filed, Content content) {
        List<SummaryRow> rows = new ArrayList<>();
        if (content.saysComplete()) {
            rows.add(SummaryRow.of(
                    "Complete",
                    filed.agency() + " says that the action is complete. "
                            + (filed.status() == UpdateStatus.ACCEPTED
                                    ? "A coordinator approved that by accepting this update."
                                    : "No coordinator has approved that yet.")));
        }
        if (filed.submitted() != null) {
            rows.add(SummaryRow.of("Submitted", UpdateWords.by(filed.submitted())));
        }
        if (filed.reviewed() != null) {
            rows.add(SummaryRow.of(
                    filed.status() == UpdateStatus.ACCEPTED ? "Accepted" : "Returned",
                    UpdateWords.by(filed.reviewed())));
        }
        addIfThere(rows, "Question when it was returned", filed.question());
        return rows;
    }

    private String words(Content.Figure figure) {
        Subject.Measured of = figure.of();
        String value = of.figure(figure.value()) + " as of " + UpdateWords.day(figure.asOf());
        String target = of.target() == null ? "no target" : "target " + of.figure(of.target());
        String open = filed == null
                ? ""
                : filed.released(of).map(released -> "Public").orElse("Not public until a second person releases it");
        return value + " (" + target + "; " + of.about() + ")" + (figure.note() == null ? "" : "\n" + figure.note())
                + "\n" + open;
    }

    private static void addIfThere(List<SummaryRow> rows, String key, @Nullable String text) {
        if (text != null) {
            rows.add(SummaryRow.of(key, text));
        }
    }
}
