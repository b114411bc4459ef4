package foreland.delivery.closing;

import foreland.partnership.Viewer;

/** Who says what becomes of an action, and who closes the year; {@link ClosingYear} knows when. */
final class ClosingPolicy {

    /** The right to begin and finish the close of a year, to settle what becomes of each action and to issue outlooks. */
    static final String CLOSE = "delivery.close";

    /** The right to propose what becomes of the actions that one's own agency leads. */
    static final String PROPOSE = "delivery.propose-disposition";

    private ClosingPolicy() {}

    static boolean mayClose(Viewer viewer) {
        return viewer.may(CLOSE);
    }

    static boolean mayPropose(Viewer viewer, Line line) {
        return mayClose(viewer) || (viewer.may(PROPOSE) && viewer.actsFor(line.leadId()));
    }
}
