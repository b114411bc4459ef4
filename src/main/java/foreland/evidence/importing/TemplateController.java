package foreland.evidence.importing;

import foreland.evidence.Prescribed;
import foreland.partnership.OpenToAll;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Templates for observations: one for any, and one for each prescribed data set with its measures written in. */
@Controller
@OpenToAll
class TemplateController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final List<String> COLUMNS =
            List.of("dataset", "agency", "measure", "unit", "area", "period", "breakdown", "value");

    @GetMapping("/formats/observations-template.{format:xlsx|csv}")
    ResponseEntity<byte[]> any(@PathVariable String format) throws IOException {
        return file("observations-template", format, List.of());
    }

    @GetMapping("/formats/observations/{set}.{format:xlsx|csv}")
    ResponseEntity<byte[]> of(@PathVariable String set, @PathVariable String format) throws IOException {
        Prescribed prescribed =
                Prescribed.find(set).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return file("observations-" + set, format, List.of(prescribed));
    }

    private static ResponseEntity<byte[]> file(String name, String format, List<Prescribed> sets) throws IOException {
        boolean excel = format.equals("xlsx");
        return ResponseEntity.ok()
                .contentType(excel ? XLSX : CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + format)
                                .build()
                                .toString())
                .body(excel ? workbook(sets) : csv(sets));
    }

    private static byte[] csv(List<Prescribed> sets) {
        StringBuilder lines = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        for (List<String> row : rows(sets)) {
            lines.append(String.join(
                            ",",
                            row.stream()
                                    .map(field -> field.contains(",") ? '"' + field + '"' : field)
                                    .toList()))
                    .append("\r\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<Prescribed> sets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Foreland", "1.0")) {
            Worksheet data = book.newWorksheet("Observations");
            for (int column = 0; column < COLUMNS.size(); column++) {
                data.value(0, column, COLUMNS.get(column));
                data.style(0, column).bold().set();
                data.width(column, 24);
            }
            List<List<String>> rows = rows(sets);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < COLUMNS.size(); column++) {
                    data.value(row + 1, column, rows.get(row).get(column));
                }
            }
            Worksheet words = book.newWorksheet("Instructions");
            List<String> lines = List.of(
                    "One line for each value. measure, area, period and value must be there; the others may be left out.",
                    "area: an official code, such as E07000114 (a district) or E01024633 (an LSOA); for health data the first half"
                            + " of a postcode, such as CT9.",
                    "period: a month like 2025-03, a quarter like 2025-26-Q1, a financial year like 2024-25, a calendar year"
                            + " like 2025, or first and last day like 2025-01-01/2025-06-30.",
                    "value: a number. Leave it empty where it is not known; a nought says that there was none.",
                    "Nothing that says who someone is: no names, addresses, full postcodes, dates of birth, telephone numbers.");
            for (int line = 0; line < lines.size(); line++) {
                words.value(line, 0, lines.get(line));
            }
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> rows(List<Prescribed> sets) {
        return sets.stream()
                .flatMap(set -> set.measures().stream()
                        .map(measure -> List.of(set.title(), "", measure, set.unit(), "", "", "", "")))
                .toList();
    }
}
