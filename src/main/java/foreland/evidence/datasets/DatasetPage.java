package foreland.evidence.datasets;

import foreland.evidence.Dataset;
import foreland.evidence.LoadedPart;
import foreland.evidence.MonthsCovered;
import foreland.govuk.SummaryRow;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One dataset.
 *
 * @param mayDescribe whether the reader may change what is said of it
 * @param forces the months that each police force's data cover; none for other data
 */
record DatasetPage(Dataset dataset, Map<String, MonthsCovered> forces, TableView parts, boolean mayDescribe) {

    static Table<LoadedPart> parts(String here) {
        return Table.of(
                "parts",
                "Files",
                "file",
                "files",
                Column.<LoadedPart>text("key", "Part", LoadedPart::key).filteredByText(),
                Column.<LoadedPart>text("file", "File", LoadedPart::fileName)
                        .linking(part -> here + "/parts/" + part.number() + "/file"),
                Column.<LoadedPart>number(
                        "kept", "Rows kept", part -> part.counts().kept()),
                Column.<LoadedPart>number(
                        "rejected", "Rejected", part -> part.counts().rejected()),
                Column.<LoadedPart>number(
                        "unplaced", "Without a place", part -> part.counts().withoutPlace()),
                Column.<LoadedPart>number("number", "Version", LoadedPart::number),
                Column.<LoadedPart>text("state", "State", part -> part.inForce() ? "In force" : "Replaced")
                        .filteredByChoice(),
                Column.<LoadedPart>text(
                        "sha", "SHA-256, first digits", part -> part.sha256().substring(0, 12)));
    }

    List<SummaryRow> provenance() {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of("Whose data", dataset.agency()));
        rows.add(SummaryRow.of("Kind", dataset.kind().title()));
        rows.add(SummaryRow.of(
                "Shared under",
                dataset.agreement() == null
                        ? dataset.published() ? "Open data" : "No agreement was named"
                        : dataset.agreement()));
        rows.add(SummaryRow.of("Licence", dataset.licence()));
        rows.add(SummaryRow.of("Source", dataset.source() == null ? "Not stated" : dataset.source()));
        rows.add(SummaryRow.of("Who may see it", dataset.published() ? "Everyone" : "Members of the partnership"));
        rows.add(SummaryRow.of("Rows", String.format(Locale.UK, "%,d", dataset.rows())));
        if (!dataset.months().isEmpty()) {
            rows.add(SummaryRow.of("Months", DatasetsPage.blocks(dataset.months())));
            rows.add(SummaryRow.of(
                    "Gaps",
                    dataset.months().gaps().isEmpty()
                            ? "None"
                            : String.join(
                                    ", ",
                                    dataset.months().gaps().stream()
                                            .map(MonthsCovered.Block::toString)
                                            .toList())));
        }
        return rows;
    }

    /** The months of the year, short. */
    List<String> monthNames() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Month.of(month).getDisplayName(TextStyle.SHORT, Locale.UK))
                .toList();
    }

    /** A line of the matrix for each year that a force has data in. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        forces.forEach((force, covered) -> covered.months().stream()
                .mapToInt(YearMonth::getYear)
                .distinct()
                .forEach(year -> lines.add(new Line(
                        force,
                        year,
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> covered.covers(YearMonth.of(year, month)))
                                .toList()))));
        return lines;
    }

    /** A force's year: whether each of its months is covered. */
    record Line(String force, int year, List<Boolean> months) {}
}
