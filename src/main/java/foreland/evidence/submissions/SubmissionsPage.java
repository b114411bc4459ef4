package foreland.evidence.submissions;

import foreland.calendar.FinancialQuarter;
import foreland.evidence.Prescribed;
import foreland.evidence.Submission;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What is due in a quarter.
 *
 * @param mayKeep whether the reader may say what agreements demand
 * @param mayGive whether the reader may give the data of an agency of their own
 * @param late how many are late, and how many are still to come in time
 */
record SubmissionsPage(
        FinancialQuarter quarter, TableView table, boolean mayKeep, boolean mayGive, long late, long open, long all) {

    static final String HERE = "/desk/evidence/submissions";

    static SubmissionsPage of(
            FinancialQuarter quarter,
            TableView table,
            List<Submission> due,
            boolean mayKeep,
            boolean mayGive,
            LocalDate today) {
        long late = due.stream()
                .filter(each -> each.state(today) == Submission.State.LATE)
                .count();
        long open = due.stream().filter(Submission::isOpen).count();
        return new SubmissionsPage(quarter, table, mayKeep, mayGive, late, open - late, due.size());
    }

    static Table<Submission> table(String base, LocalDate today) {
        return Table.of(
                "owed",
                "Owed datasets",
                "dataset",
                "datasets",
                Column.<Submission>text("agency", "Agency", each -> each.owed().agencyName())
                        .filteredByChoice(),
                Column.<Submission>text(
                                "dataset", "Dataset", each -> each.owed().dataset())
                        .filteredByText(),
                Column.<Submission>text("period", "For", each -> each.period().label()),
                Column.<Submission>date("due", "Due by", Submission::due),
                Column.<Submission>text("state", "State", each -> state(each, today))
                        .filteredByChoice(),
                Column.<Submission>date("came", "Came on", Submission::came).orElse("Not yet"),
                Column.<Submission>text("template", "Template", SubmissionsPage::template)
                        .linking(each -> base + "/formats/" + address(each)),
                Column.<Submission>text("under", "Under", each -> each.owed().under()));
    }

    private static String state(Submission submission, LocalDate today) {
        return submission.state(today).words();
    }

    private static String template(Submission submission) {
        Prescribed set = submission.owed().prescribed();
        return set == null ? "Any dataset" : set.name();
    }

    private static String address(Submission submission) {
        Prescribed set = submission.owed().prescribed();
        return set == null
                ? "observations-template.xlsx"
                : "observations/" + set.name().toLowerCase(Locale.ROOT) + ".xlsx";
    }

    /** One sentence on how it stands. */
    String summary() {
        if (all == 0) {
            return "Nothing is due in this quarter.";
        }
        return count(all, "dataset is", "datasets are") + " due: " + (all - late - open) + " came, " + open
                + " still to come, " + late + " late.";
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    String address(FinancialQuarter of) {
        return HERE + "?quarter=" + of.label();
    }
}
