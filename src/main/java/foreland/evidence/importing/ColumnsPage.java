package foreland.evidence.importing;

import foreland.evidence.TableHead;
import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/** Where someone says which column of a stranger's table is which. */
record ColumnsPage(Upload upload, TableHead head, ColumnsForm form, Problems problems) {

    List<Choice> columns() {
        return Choice.of(head.headings(), heading -> heading, heading -> heading);
    }

    boolean wasReadBefore() {
        return head.before() != null;
    }
}
