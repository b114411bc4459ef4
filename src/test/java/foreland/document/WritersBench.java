package foreland.document;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How long the writers take for some fifty pages, forty tables and twenty charts: goal D1. Run by hand, not as a test; with a folder
 * as its argument it leaves the files there.
 */
final class WritersBench {

    private WritersBench() {}

    public static void main(String[] arguments) throws Exception {
        Document document = SampleDocument.of(20);
        for (int run = 1; run <= 6; run++) {
            long start = System.nanoTime();
            byte[] docx = DocxWriter.write(document);
            long between = System.nanoTime();
            byte[] pdf = PdfWriter.write(document);
            long end = System.nanoTime();
            System.out.printf(
                    "run %d: docx %d ms, %d kB; pdf %d ms, %d kB%n",
                    run,
                    (between - start) / 1_000_000,
                    docx.length / 1024,
                    (end - between) / 1_000_000,
                    pdf.length / 1024);
            if (arguments.length > 0) {
                Files.write(Path.of(arguments[0], "bench.docx"), docx);
                Files.write(Path.of(arguments[0], "bench.pdf"), pdf);
                Files.writeString(Path.of(arguments[0], "bench.html"), HtmlWriter.file(document));
            }
        }
    }
}
