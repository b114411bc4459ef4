package foreland.delivery.evaluation;

import foreland.partnership.Viewer;

/** Who writes an evaluation, and who presents it: until it is presented, and never after. */
final class EvaluationPolicy {

    /** The right to evaluate the actions that one's own agency leads. */
    static final String EVALUATE = "delivery.evaluate";

    /** The right of whoever closes years: to write on any, and to present it. */
    static final String PRESENT = "delivery.close";

    private EvaluationPolicy() {}

    static boolean mayWrite(Viewer viewer, Evaluated action) {
        return action.presented() == null
                && (viewer.may(PRESENT) || (viewer.may(EVALUATE) && viewer.actsFor(action.leadId())));
    }

    static boolean mayPresent(Viewer viewer, Evaluated action) {
        return viewer.may(PRESENT) && action.evaluation() != null && action.presented() == null;
    }
}
