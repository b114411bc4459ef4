package foreland.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a document as a Word file (Office Open XML, ECMA-376): real headings, a contents list, header rows that repeat on each page,
 * captions, pictures as SVG with a PNG beside it for programs that do not read SVG, each with its alternative text. The same
 * document always gives the same bytes.
 */
public final class DocxWriter {

    /** A zip needs a time for each entry; it says nothing, so it is always the same. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DocxWriter() {}

    /** The file. */
    public static byte[] write(Document document) {
        DocxRelations relations = new DocxRelations();
        DocxBody body = new DocxBody(document, relations);
        String text = body.write();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", HtmlStyle.bytes("docx/types.xml"));
            add(zip, "_rels/.rels", HtmlStyle.bytes("docx/package.rels"));
            add(zip, "docProps/core.xml", utf8(properties(document)));
            add(zip, "word/document.xml", utf8(text));
            add(zip, "word/_rels/document.xml.rels", utf8(relations.xml()));
            add(zip, "word/styles.xml", HtmlStyle.bytes("docx/styles.xml"));
            add(zip, "word/numbering.xml", utf8(DocxLists.xml(body.numberedLists())));
            add(zip, "word/settings.xml", HtmlStyle.bytes("docx/settings.xml"));
            add(zip, "word/footer1.xml", utf8(footer(document)));
            for (DocxRelations.Picture picture : relations.pictures()) {
                add(zip, "word/media/" + picture.name(), picture.content());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String properties(Document document) {
        String date = document.date() + "T00:00:00Z";
        String w3c = "dcterms:W3CDTF";
        return new Markup()
                .raw(DocxRelations.XML)
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .element("dc:title", document.title())
                .element("dc:creator", document.author())
                .element("dc:description", document.about())
                .element("dc:language", Document.LANGUAGE)
                .element("dcterms:created", date, "xsi:type", w3c)
                .element("dcterms:modified", date, "xsi:type", w3c)
                .close("cp:coreProperties")
                .toString();
    }

    private static String footer(Document document) {
        Markup out = new Markup()
                .raw(DocxRelations.XML)
                .open("w:ftr", "xmlns:w", DocxBody.W)
                .open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "Footer")
                .close("w:pPr");
        run(out, document.title());
        out.open("w:r").empty("w:tab").close("w:r");
        run(out, "Page ");
        out.open("w:fldSimple", "w:instr", " PAGE ");
        run(out, "1");
        out.close("w:fldSimple");
        run(out, " of ");
        out.open("w:fldSimple", "w:instr", " NUMPAGES ");
        run(out, "1");
        return out.close("w:fldSimple").close("w:p").close("w:ftr").toString();
    }

    private static void run(Markup out, String text) {
        out.open("w:r").element("w:t", text, "xml:space", "preserve").close("w:r");
    }
}
