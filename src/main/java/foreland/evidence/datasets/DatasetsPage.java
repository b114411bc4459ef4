package foreland.evidence.datasets;

import foreland.evidence.Dataset;
import foreland.evidence.MonthsCovered;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.util.stream.Collectors;

/** All datasets. */
record DatasetsPage(TableView table, boolean mayImport) {

    static Table<Dataset> table(String here) {
        return Table.of(
                "datasets",
                "Datasets",
                "dataset",
                "datasets",
                Column.<Dataset>text("title", "Dataset", Dataset::title)
                        .linking(dataset -> here + "/" + dataset.id())
                        .filteredByText(),
                Column.<Dataset>text("agency", "Whose", Dataset::agency).filteredByChoice(),
                Column.<Dataset>text("covers", "Months covered", dataset -> blocks(dataset.months()))
                        .orElse("Not by month"),
                Column.<Dataset>number("rows", "Rows", Dataset::rows));
    }

    static @org.jspecify.annotations.Nullable String blocks(MonthsCovered months) {
        return months.isEmpty()
                ? null
                : months.blocks().stream().map(MonthsCovered.Block::toString).collect(Collectors.joining(", "));
    }
}
