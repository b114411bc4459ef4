package foreland.plan.agreement;

import foreland.govuk.SummaryRow;
import foreland.govuk.Tag;
import foreland.partnership.LondonDay;
import foreland.plan.Agreement;
import foreland.plan.AgreementState;
import java.time.Instant;
import java.util.List;

/** One action as an agency is asked about it, or as the coordinator follows it. */
record Ask(Agreement of) {

    String name() {
        return of.action().reference() + ": " + of.action().title();
    }

    /** What an accepted text is known by: another version of the action is another text. */
    String key() {
        return of.actionId() + "." + of.version();
    }

    List<SummaryRow> text() {
        return ActionText.of(of);
    }

    /** Once nobody is asked any more, whoever said nothing is not said to be asked. */
    Tag tag(boolean askedNow) {
        return isOpen() && !askedNow ? new Tag("No answer", Tag.Colour.GREY) : tag();
    }

    Tag tag() {
        return new Tag(
                of.state().title(),
                switch (of.state()) {
                    case ASKED -> Tag.Colour.GREY;
                    case ACCEPTED -> Tag.Colour.GREEN;
                    case CHANGE_PROPOSED -> Tag.Colour.YELLOW;
                });
    }

    boolean isOpen() {
        return of.state() == AgreementState.ASKED;
    }

    boolean isProposal() {
        return of.state() == AgreementState.CHANGE_PROPOSED;
    }

    /** Whether an earlier proposal was answered by a changed text rather than by a reason. */
    boolean wasChangedSince() {
        return isOpen() && of.proposal() != null && of.reply() == null;
    }

    /** Who answered last and when, for the reader of a list. */
    String answered() {
        Instant at = of.at();
        String by = of.by() == null ? "" : of.by() + ", ";
        return at == null || isOpen() ? "" : by + LondonDay.words(foreland.calendar.LondonTime.dayOf(at));
    }
}
