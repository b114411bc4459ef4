package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.govuk.table.TableView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a figure comes from. */
record FigurePage(
        Assessment assessment,
        Exhibit exhibit,
        List<AssessmentData.Used> used,
        @Nullable String frozen,
        TableView rows,
        boolean cut) {

    String title() {
        return "Where this comes from: " + exhibit.caption();
    }
}
