package foreland.plan.agreement;

import foreland.govuk.Problems;

/**
 * One action with the form in which its agency proposes a change, or in which the coordinator declines one.
 *
 * @param text as typed
 */
record ProposePage(Ask ask, String text, Problems problems) {

    static final int LONGEST = 2000;

    Problems check(String what) {
        if (text.isEmpty()) {
            return Problems.none().and("text", what);
        }
        return text.length() > LONGEST
                ? Problems.none().and("text", "Shorten it to " + LONGEST + " characters")
                : Problems.none();
    }

    ProposePage with(Problems found) {
        return new ProposePage(ask, text, found);
    }
}
