package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.journal.Outcome;
import foreland.plan.ChangeControl;
import foreland.plan.PlanEditing;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One place up or down, as a button of the order page posts it: {@code up T1} or {@code down 2017-18 T1-03}.
 *
 * @param year of an action; empty for a focus area
 */
record Move(boolean up, @Nullable FinancialYear year, String code) {

    private static final Pattern POSTED = Pattern.compile("(up|down) (?:(\\d{4}-\\d{2}) )?([A-Za-z0-9._-]{1,40})");

    static Optional<Move> parse(String posted) {
        Matcher move = POSTED.matcher(posted);
        if (!move.matches()) {
            return Optional.empty();
        }
        String year = move.group(2);
        return Optional.of(
                new Move(move.group(1).equals("up"), year == null ? null : EditableNouns.year(year), move.group(3)));
    }

    static String posted(boolean up, @Nullable FinancialYear year, String code) {
        return (up ? "up " : "down ") + (year == null ? "" : year + " ") + code;
    }

    /** Whether what is moved can be moved without a change request. */
    boolean isOpen(ChangeControl control) {
        return year == null ? !control.coversWords() : !control.covers(year) && !control.isShut(year);
    }

    Outcome<String> in(String plan, PlanEditing editing) {
        return year == null
                ? editing.moveFocusArea(plan, code, up).match(Outcome::saved, refusal -> Outcome.refused(code))
                : editing.moveAction(plan, year, code, up).match(Outcome::saved, refusal -> Outcome.refused(code));
    }

    String words() {
        return (year == null ? "Focus area " : "Action ") + code + " moved " + (up ? "up" : "down");
    }

    /** Of the line in the page. */
    String anchor() {
        return (year == null ? "area-" : year + "-") + code;
    }
}
