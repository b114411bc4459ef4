package foreland.plan.publicpages;

import foreland.calendar.DateWords;
import foreland.calendar.FinancialYear;
import foreland.govuk.Link;
import foreland.govuk.SummaryRow;
import foreland.govuk.Tag;
import foreland.plan.Action;
import foreland.plan.ActionProgress.Progress;
import foreland.plan.Firmness;
import foreland.plan.Milestone;
import foreland.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of an action. The person who owns it is not named to the public; the post is.
 *
 * @param continues the earlier action it goes on with; a link without an address when that has no page
 * @param continuedBy later actions that go on with it
 * @param rebuilt whether the row was rebuilt
 */
record ActionPage(
        FinancialYear year,
        Addresses at,
        String reference,
        String title,
        @Nullable String description,
        Tag status,
        String statusMeaning,
        boolean provisional,
        boolean rebuilt,
        List<SummaryRow> about,
        List<SummaryRow> result,
        List<MeasureView> measures,
        List<String> milestones,
        @Nullable Link continues,
        List<Link> continuedBy,
        List<SourceLink> sources) {

    static ActionPage of(
            FinancialYear year,
            Plan plan,
            Action action,
            @Nullable Progress progress,
            ActionHistory history,
            Addresses at) {
        return new ActionPage(
                year,
                at,
                action.reference(),
                action.title(),
                action.description(),
                Statuses.tag(action.status()),
                Statuses.meaning(action.status()),
                action.firmness() == Firmness.PROVISIONAL,
                action.reconstructed(),
                about(plan, action),
                result(action, progress),
                action.measures().stream().map(MeasureView::of).toList(),
                action.milestones().stream().map(ActionPage::inWords).toList(),
                history.continues(),
                history.continuedBy(),
                SourceLink.of(action.sources()));
    }

    private static List<SummaryRow> about(Plan plan, Action action) {
        String code = action.focusArea();
        return new FactRows()
                .always(
                        "Focus area",
                        code == null
                                ? null
                                : plan.findFocusArea(code)
                                        .map(area -> area.title())
                                        .orElse(code))
                .always("Lead agency", action.leadAgency())
                .always("Post that sees to it", action.ownerPost())
                .always("Supporting agencies", String.join("\n", action.supportingAgencies()))
                .always("When", Words.timescale(action.timescale()))
                .always("Longer than a year", Words.yesOrNo(action.multiYear()))
                .always("More than ordinary work", Words.yesOrNo(action.additionalToCoreWork()))
                .always(
                        "Settled or provisional",
                        switch (action.firmness()) {
                            case FIRM -> "Settled";
                            case PROVISIONAL -> "Provisional: it may change once budgets are final";
                            case UNKNOWN -> null;
                        })
                .add("Paid from", action.budget())
                .add("What could go wrong", action.risk())
                .add("What it will count", action.outputs())
                .add("Notes", action.notes())
                .list();
    }

    private static List<SummaryRow> result(Action action, @Nullable Progress progress) {
        return new FactRows()
                .add("Newest report", progress == null ? null : inWords(progress))
                .add("In the agency’s words", progress == null ? null : progress.words())
                .always("What came of it", action.outcome())
                .always(
                        "At the year’s end",
                        action.disposition() == null
                                ? null
                                : Words.sentence(action.disposition().label()) + ". "
                                        + Statuses.meaning(action.disposition()))
                .add("Waiting for", action.waitingFor())
                .list();
    }

    private static String inWords(Progress progress) {
        return progress.rag().label() + ": " + progress.rag().meaning()
                + (progress.reason() == null ? "" : ". " + progress.reason())
                + "\nQuarter " + progress.quarter().number() + " of "
                + progress.quarter().year() + ", accepted on "
                + DateWords.day(progress.accepted());
    }

    private static String inWords(Milestone milestone) {
        String due = milestone.due() == null ? "date not published" : "due " + DateWords.day(milestone.due());
        String done = milestone.done() == null ? null : "done " + DateWords.day(milestone.done());
        return milestone.title() + ": " + Words.joined(", ", due, done);
    }
}
