package foreland.govuk.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Answers a request for a table's file, with the rows and the order of the page:
 *
 * <pre>{@code
 * var download = TableDownload.of(ACTIONS, rows, request);
 * if (download.isPresent()) return download.get();
 * model.addAttribute("page", new ActionsPage(ACTIONS.show(rows, request)));
 * return "plan/publicpages/actions";
 * }</pre>
 */
public final class TableDownload {

    private TableDownload() {}

    /** The file, if the request asks for one and not for the page. */
    public static <R> Optional<ResponseEntity<byte[]>> of(Table<R> table, Collection<R> rows, TableRequest request) {
        return request.format().map(format -> {
            var file = table.name() + "." + format.word();
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(file)
                                    .build()
                                    .toString())
                    .body(write(table, table.select(rows, request), format));
        });
    }

    /** The file itself, for a command line or an archive. */
    public static <R> byte[] write(Table<R> table, Collection<R> rows, TableRequest.Format format) {
        var out = new ByteArrayOutputStream();
        try {
            switch (format) {
                case CSV -> CsvFile.write(table, rows, out);
                case XLSX -> XlsxFile.write(table, rows, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
