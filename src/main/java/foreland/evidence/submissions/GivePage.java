package foreland.evidence.submissions;

import foreland.calendar.DateWords;
import foreland.calendar.FinancialQuarter;
import foreland.calendar.Period;
import foreland.evidence.FileProblem;
import foreland.govuk.Problems;
import foreland.govuk.table.TableView;
import java.util.List;

/**
 * What the reader's own agencies owe, and where a file of it is given.
 *
 * @param chosen what was chosen before
 * @param reasons why a file was refused, line by line; none before one was given
 */
record GivePage(
        FinancialQuarter quarter,
        TableView table,
        GiveForm form,
        String chosen,
        Problems problems,
        List<FileProblem> reasons) {

    static final String HERE = SubmissionsPage.HERE + "/give";

    private static final int MOST_REASONS = 50;

    /** The days between which what is listed is due. */
    String caption() {
        return "Due from "
                + DateWords.period(
                        new Period(quarter.previous().firstDay(), quarter.next().lastDay()));
    }

    List<FileProblem> firstReasons() {
        return reasons.subList(0, Math.min(MOST_REASONS, reasons.size()));
    }
}
