package foreland.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.document.Block.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.xml.sax.InputSource;

/** The same document in each of its forms. */
class WritersTest {

    private static final Document SMALL = SampleDocument.small();

    @Test
    void html_is_well_formed_and_escapes_what_was_typed() throws Exception {
        String html = HtmlWriter.file(SMALL);
        parse(html.substring(html.indexOf("<html")));
        assertThat(html)
                .contains("<html lang=\"en-GB\">", "Counts are &lt;as published&gt;.", "Purpose &amp; method")
                .contains("<a href=\"#table-1-1\" class=\"govuk-link\">Table 1</a>", ">Figure 1</a>", ">section 2</a>")
                .contains("<th scope=\"col\"", "<th scope=\"row\"", "role=\"img\" aria-label=\"A line that rises")
                .doesNotContain("src=", "@import", "url(");
        assertThat(HtmlWriter.part(SMALL)).doesNotContain("style=", "<script", "<h1");
    }

    @Test
    void word_file_has_real_headings_repeated_header_rows_captions_and_alternative_texts() throws Exception {
        Map<String, byte[]> parts = unzip(DocxWriter.write(SMALL));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (!part.getKey().endsWith(".png")) {
                parse(new String(part.getValue(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts).containsKeys("word/media/picture1.png", "word/media/picture2.svg");
        String text = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("<w:pStyle w:val=\"Heading1\"/>", "<w:pStyle w:val=\"Heading2\"/>", "<w:tblHeader/>")
                .contains("descr=\"A line that rises and falls between 30 and 50\"", " SEQ Table ", " TOC \\o ");
        assertThat(new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8))
                .contains("<w:lang w:val=\"en-GB\"");
        assertThat(new String(parts.get("docProps/core.xml"), StandardCharsets.UTF_8))
                .contains("<dc:title>Strategic assessment 2017-18</dc:title>", "<dc:language>en-GB</dc:language>");
    }

    @Test
    void pdf_passes_the_checks_of_pdf_ua() throws Exception {
        byte[] pdf = PdfWriter.write(SMALL);
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void pdf_has_title_language_bookmarks_and_every_word_and_figure() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(SMALL))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Strategic assessment 2017-18");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("1 Purpose & method", "2 Theme 1", "Sources");
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Counts are <as published>.", "Table 1 Counts by area", "Page 2 of ", "441");
        }
    }

    @Test
    void the_same_document_always_gives_the_same_bytes() {
        assertThat(DocxWriter.write(SampleDocument.small())).isEqualTo(DocxWriter.write(SMALL));
        assertThat(PdfWriter.write(SampleDocument.small())).isEqualTo(PdfWriter.write(SMALL));
        assertThat(HtmlWriter.file(SampleDocument.small())).isEqualTo(HtmlWriter.file(SMALL));
    }

    @Test
    void nothing_typed_becomes_markup_or_leads_to_a_script() {
        List<Block> blocks = Prose.read(
                "<script>alert(1)</script> [here](javascript:alert(1)) **strong**\u0000\n\n- one\n- two\n\n1. first");
        assertThat(blocks).hasSize(3);
        Document hostile = new Document(
                "T", "", "", "", SMALL.date(), List.of(), List.of(new Section("a", "<b>", blocks)), List.of());
        String html = HtmlWriter.file(hostile);
        assertThat(html)
                .contains("&lt;script&gt;", "<strong>strong</strong>", "[here](javascript:alert(1))", "1 &lt;b&gt;")
                .doesNotContain("<script", "href=\"javascript");
        assertThat(PdfWriter.write(hostile)).isNotEmpty();
        assertThatThrownBy(() -> new Words.Link("x", "//elsewhere.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_place_that_is_not_there_stays_as_it_was_typed_and_none_is_named_twice() {
        Section section = new Section("a", "A", List.of(new Paragraph(Prose.words("See {nowhere} and {a}."))));
        Document document = new Document("T", "", "", "", SMALL.date(), List.of(), List.of(section), List.of());
        assertThat(HtmlWriter.part(document)).contains("See {nowhere} and <a href=\"#a\"");
        Document twice = new Document("T", "", "", "", SMALL.date(), List.of(), List.of(section, section), List.of());
        assertThatThrownBy(() -> HtmlWriter.part(twice)).hasMessageContaining("called a");
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
