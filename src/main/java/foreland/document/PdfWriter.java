package foreland.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes a document as tagged PDF (PDF/UA-1, ISO 14289-1): headings, header cells, alternative texts, bookmarks and language are in
 * it for screen readers. Fonts are embedded; nothing is fetched from anywhere. The same document always gives the same bytes.
 */
public final class PdfWriter {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /** The file. */
    public static byte[] write(Document document) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useObjectDrawerFactory(new PdfFigures(document))
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withHtmlContent(HtmlWriter.whole(document, HtmlStyle.PAPER), null)
                .withProducer("Foreland");
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useFont(() -> Fonts.file("Regular"), Fonts.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> Fonts.file("Bold"), Fonts.FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> Fonts.file("Italic"), Fonts.FAMILY, 400, FontStyle.ITALIC, true);
        builder.useFont(() -> Fonts.file("BoldItalic"), Fonts.FAMILY, 700, FontStyle.ITALIC, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            dateIt(pdf, document);
            pdf.save(bytes);
            pdf.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /** Its dates and its id come from the document, not from the moment it was written. */
    private static void dateIt(PDDocument pdf, Document document) throws IOException {
        PDDocumentInformation information = pdf.getDocumentInformation();
        Calendar date = GregorianCalendar.from(document.date().atStartOfDay(ZoneOffset.UTC));
        date.setTimeZone(TimeZone.getTimeZone("UTC"));
        information.setCreationDate(date);
        information.setModificationDate(date);
        pdf.setDocumentId(document.hashCode() * 31L);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String text = new String(metadata.exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8);
            String dated = text.replaceAll(
                    "(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + document.date() + "T00:00:00Z");
            PDMetadata ours = new PDMetadata(pdf, new ByteArrayInputStream(dated.getBytes(StandardCharsets.UTF_8)));
            ours.getCOSObject().setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
            pdf.getDocumentCatalog().setMetadata(ours);
        }
    }
}
