package foreland.document;

import foreland.document.Block.Figure;
import foreland.document.Block.Grid;
import foreland.document.Block.Items;
import foreland.document.Block.Notice;
import foreland.document.Block.Paragraph;
import foreland.document.Document.Source;
import java.util.List;

/** Writes the text of a Word file. */
final class DocxBody {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final int LISTED = 2;

    private final Document document;
    private final DocxRelations relations;
    private final Numbering numbering;
    private final Markup out = new Markup();
    private final DocxWords words;
    private final DocxPictures pictures;
    private int numberedLists;

    DocxBody(Document document, DocxRelations relations) {
        this.document = document;
        this.relations = relations;
        this.numbering = new Numbering(document);
        this.words = new DocxWords(numbering, relations, out);
        this.pictures = new DocxPictures(relations, out);
    }

    int numberedLists() {
        return numberedLists;
    }

    String write() {
        out.raw(DocxRelations.XML)
                .open(
                        "w:document",
                        "xmlns:w",
                        W,
                        "xmlns:r",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "xmlns:wp",
                        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                        "xmlns:a",
                        "http://schemas.openxmlformats.org/drawingml/2006/main",
                        "xmlns:pic",
                        "http://schemas.openxmlformats.org/drawingml/2006/picture")
                .open("w:body");
        paragraph("Title", Words.of(document.title()));
        if (!document.subtitle().isBlank()) {
            paragraph("Subtitle", Words.of(document.subtitle()));
        }
        document.front().forEach(line -> paragraph("Normal", line));
        contents();
        for (int i = 0; i < document.sections().size(); i++) {
            section(document.sections().get(i), 1, i == 0);
        }
        sources();
        pageSetting();
        return out.close("w:body").close("w:document").toString();
    }

    /** A field that Word brings up to date on request; what stands in it now is right already, being without page numbers. */
    private void contents() {
        begin("TOCHeading");
        words.text("Contents", false, false);
        end();
        begin("TOC1");
        field("begin");
        out.open("w:r")
                .element("w:instrText", " TOC \\o \"1-2\" \\n \\h \\z \\u ", "xml:space", "preserve")
                .close("w:r");
        field("separate");
        end();
        document.sections().forEach(section -> listed(section, 1));
        if (!document.sources().isEmpty()) {
            listed("TOC1", "Sources", Numbering.SOURCES);
        }
        begin("Normal");
        field("end");
        end();
    }

    private void listed(Section section, int depth) {
        listed("TOC" + depth, title(section), section.id());
        if (depth < LISTED) {
            section.sections().forEach(part -> listed(part, depth + 1));
        }
    }

    private void listed(String style, String text, String place) {
        begin(style);
        words.internal(text, place, false);
        end();
    }

    private void field(String type) {
        out.open("w:r").empty("w:fldChar", "w:fldCharType", type).close("w:r");
    }

    private String title(Section section) {
        return numbering.section(section) + " " + section.heading();
    }

    private void section(Section section, int level, boolean onANewPage) {
        heading(section.id(), title(section), Math.min(level, 3), onANewPage);
        section.blocks().forEach(this::block);
        section.sections().forEach(part -> section(part, level + 1, false));
    }

    private void heading(String place, String text, int level, boolean onANewPage) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Heading" + level);
        if (onANewPage) {
            out.empty("w:pageBreakBefore");
        }
        out.close("w:pPr");
        words.marked(place, () -> words.text(text, false, false));
        end();
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph("Normal", paragraph.text());
        } else if (block instanceof Items items) {
            items(items.items(), items.numbered());
        } else if (block instanceof Notice notice) {
            paragraph("Notice", notice.text());
        } else if (block instanceof Grid grid) {
            caption("Table", grid.id(), grid.caption());
            new DocxGrid(grid, out).write();
            notes(grid.notes());
        } else if (block instanceof Figure figure) {
            caption("Figure", figure.id(), figure.caption());
            out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Picture");
            if (!figure.notes().isEmpty()) {
                out.empty("w:keepNext");
            }
            out.close("w:pPr");
            pictures.write(figure);
            end();
            notes(figure.notes());
        }
    }

    private void notes(List<Words> notes) {
        notes.forEach(note -> paragraph("Note", note));
        if (notes.isEmpty()) {
            paragraph("Note", Words.of(""));
        }
    }

    private void items(List<Words> items, boolean numbered) {
        int list = numbered ? DocxLists.BULLETS + ++numberedLists : DocxLists.BULLETS;
        for (Words item : items) {
            item(item, list, numbered);
        }
    }

    private void item(Words item, int list, boolean numbered) {
        out.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", numbered ? "ListNumber" : "ListBullet")
                .open("w:numPr")
                .empty("w:ilvl", "w:val", "0")
                .empty("w:numId", "w:val", Integer.toString(list))
                .close("w:numPr")
                .close("w:pPr");
        words.write(item);
        end();
    }

    /** The number is a field, so that Word can list tables and number those that are added later. */
    private void caption(String kind, String place, String text) {
        begin("Caption");
        words.marked(place, () -> {
            words.text(kind + " ", false, false);
            out.open("w:fldSimple", "w:instr", " SEQ " + kind + " \\* ARABIC ");
            words.text(numbering.label(place).substring(kind.length() + 1), false, false);
            out.close("w:fldSimple");
        });
        words.text(" " + text, false, false);
        end();
    }

    private void sources() {
        if (document.sources().isEmpty()) {
            return;
        }
        heading(Numbering.SOURCES, "Sources", 1, false);
        int list = DocxLists.BULLETS + ++numberedLists;
        for (Source source : document.sources()) {
            item(Words.of("").and(source.text()), list, true);
        }
    }

    private void paragraph(String style, Words text) {
        begin(style);
        words.write(text);
        end();
    }

    private void begin(String style) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close("w:pPr");
    }

    private void end() {
        out.close("w:p");
    }

    /** A4 with margins of 2 cm: 17 cm for the text. */
    private void pageSetting() {
        out.open("w:sectPr")
                .empty("w:footerReference", "w:type", "default", "r:id", relations.footer())
                .empty("w:pgSz", "w:w", "11906", "w:h", "16838")
                .empty(
                        "w:pgMar",
                        "w:top",
                        "1247",
                        "w:right",
                        "1134",
                        "w:bottom",
                        "1247",
                        "w:left",
                        "1134",
                        "w:header",
                        "567",
                        "w:footer",
                        "567",
                        "w:gutter",
                        "0")
                .close("w:sectPr");
    }
}
