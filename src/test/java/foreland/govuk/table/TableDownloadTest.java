package foreland.govuk.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import foreland.govuk.table.TableRequest.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** What a table's files hold. */
class TableDownloadTest {

    private static final List<TableTest.Row> ROWS = TableTest.Rows.ALL;

    @Test
    void csvHoldsPlainNumbersIsoDatesAndNothingForTheUnknown() {
        var csv = new String(TableDownload.write(TableTest.TABLE, ROWS, Format.CSV), UTF_8);
        assertThat(csv)
                .startsWith(
                        "Reference,Lead agency,Target,Due,Cost\r\nT1-10,Sandshire Police,1500,2018-03-31,1200.00\r\n")
                .contains("\r\nT1-2,'=1+1,,,\r\n", "\r\nT1-1,\"Line one\n\"\"two\"\", and three\",-3,2017-04-01,0\r\n");
    }

    @Test
    void theFileHasTheRowsAndTheOrderOfThePage() {
        var request = new TableRequest("", Map.of("f.ref", "T1", "sort", "ref", "format", "csv"));
        var answer = TableDownload.of(TableTest.TABLE, ROWS, request).orElseThrow();
        assertThat(new String(answer.getBody(), UTF_8).lines().map(line -> line.split(",")[0]))
                .startsWith("Reference", "T1-1");
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .isEqualTo("attachment; filename=\"actions.csv\"");
        assertThat(TableDownload.of(TableTest.TABLE, ROWS, new TableRequest("", Map.of())))
                .isEmpty();
    }

    @Property
    void csvReadsBackAsItWasButForFormulas(@ForAll @UniqueElements List<String> texts) {
        var table = Table.of("texts", "Texts", "text", "texts", Column.<String>text("text", "Text", text -> text));
        var csv = new String(TableDownload.write(table, texts, Format.CSV), UTF_8);
        var read = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv).stream()
                .skip(1)
                .map(line -> line.getField(0))
                .toList();
        var expected = texts.stream()
                .map(text -> text.isBlank() ? "" : CsvFile.harmless(text))
                // What UTF-8 cannot hold, half a surrogate pair, is written as a question mark.
                .map(text -> new String(text.getBytes(UTF_8), UTF_8))
                .toList();
        assertThat(read).isEqualTo(expected);
    }

    @Property
    void noTextOfACsvFileBeginsLikeAFormula(@ForAll String text) {
        var written = CsvFile.harmless(text);
        assertThat(written).doesNotMatch("(?s)[=+\\-@\t\r].*").endsWith(text);
    }

    @Test
    void xlsxHoldsDatesAndNumbersAsSuchAndNoFormula() throws IOException {
        var file = TableDownload.write(TableTest.TABLE, ROWS, Format.XLSX);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("Actions  2017 18");
            var rows = sheet.read();
            assertThat(rows).hasSize(5);
            var first = rows.get(1);
            assertThat(first.getCellAsNumber(2)).contains(new BigDecimal("1500"));
            assertThat(first.getCellAsDate(3)).contains(LocalDateTime.of(2018, 3, 31, 0, 0));
            assertThat(first.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("1200");
            var formula = rows.get(2).getCell(1);
            assertThat(formula.getType()).isEqualTo(CellType.STRING);
            assertThat(formula.asString()).isEqualTo("=1+1");
            assertThat(rows.get(2).getOptionalCell(2).filter(cell -> cell.getValue() != null))
                    .isEmpty();
        }
    }

    @Test
    void xlsxTakesTextsLongerThanExcelAllowsAndSignsItDoesNot() throws IOException {
        var table = Table.of("texts", "", "text", "texts", Column.<String>text("text", "Text", text -> text));
        var file = TableDownload.write(table, List.of("x".repeat(40_000), "bell \u0007 rings"), Format.XLSX);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(0)).hasSize(32_767);
            assertThat(rows.get(2).getCellText(0)).startsWith("bell ").endsWith(" rings");
        }
    }
}
