package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.Audience;
import foreland.document.Block.Grid;
import foreland.document.Block.Grid.Column;
import foreland.document.Words;
import java.util.List;

/** What agencies other than the police observed. */
final class PartnerExhibit {

    private PartnerExhibit() {}

    static Exhibit of(AssessmentData data, Audience audience) {
        List<List<String>> rows = data.partners().stream()
                .filter(figure -> figure.published() || audience == Audience.RESTRICTED)
                .map(figure -> List.of(
                        figure.measure(),
                        figure.agency(),
                        figure.area(),
                        figure.period(),
                        figure.value(),
                        figure.unit()))
                .toList();
        List<String> heads = List.of("Measure", "Agency", "Area", "Period", "Value", "Unit");
        return Exhibits.exhibit(
                new Grid(
                        "partners-table",
                        "What other agencies observed",
                        List.of(
                                Column.text("Measure"),
                                Column.text("Agency"),
                                Column.text("Area"),
                                Column.text("Period"),
                                Column.number("Value"),
                                Column.text("Unit")),
                        rows,
                        List.of(Words.of("Source: the agencies named."))),
                "Observations of " + data.area().name() + " in the period",
                Methods.PARTNERS,
                heads,
                rows);
    }
}
