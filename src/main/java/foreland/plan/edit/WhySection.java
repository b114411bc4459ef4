package foreland.plan.edit;

import foreland.govuk.Choice;
import foreland.plan.ChangeReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The part of a form that asks why a plan in force is to change: which change request the edit joins.
 *
 * @param drafts the requests that are being written and that the editor may write
 * @param seen version of the chosen request that the form shows; 0 when it shows the plan as it is
 */
record WhySection(List<Choice> drafts, int seen) {

    static final String REQUEST = "request";
    static final String NEW = "new";
    static final String KIND = "reasonKind";
    static final String REASON = "reason";
    static final String SEEN = "seen";

    /** So much of a reason that it stays readable in a list. */
    static final int LONGEST = 1000;

    WhySection {
        drafts = List.copyOf(drafts);
    }

    List<Choice> requests() {
        List<Choice> all = new ArrayList<>(drafts);
        all.add(new Choice(NEW, "Start a new change request"));
        return all;
    }

    List<Choice> kinds() {
        return Arrays.stream(ChangeReason.values())
                .map(kind -> new Choice(kind.name(), kind.label(), kind.meaning()))
                .toList();
    }
}
