package foreland.document;

import foreland.document.Words.Cite;
import foreland.document.Words.Link;
import foreland.document.Words.Plain;
import foreland.document.Words.Reference;
import foreland.document.Words.Span;

/** Writes running text of a Word file, and the places in it that can be pointed to. */
final class DocxWords {

    private final Numbering numbering;
    private final DocxRelations relations;
    private final Markup out;
    private int places;

    DocxWords(Numbering numbering, DocxRelations relations, Markup out) {
        this.numbering = numbering;
        this.relations = relations;
        this.out = out;
    }

    void write(Words words) {
        words.spans().forEach(this::write);
    }

    private void write(Span span) {
        if (span instanceof Plain plain) {
            text(plain.text(), plain.strong(), plain.emphasis());
        } else if (span instanceof Link link) {
            link(link);
        } else if (span instanceof Reference reference) {
            String label = numbering.find(reference.id());
            if (label == null) {
                text("{" + reference.id() + "}", false, false);
            } else {
                internal(label, reference.id(), true);
            }
        } else if (span instanceof Cite cite) {
            Integer number = numbering.source(cite.source());
            if (number != null) {
                internal("[" + number + "]", Numbering.SOURCES, true);
            }
        }
    }

    void text(String text, boolean strong, boolean emphasis) {
        out.open("w:r");
        if (strong || emphasis) {
            out.open("w:rPr");
            if (strong) {
                out.empty("w:b");
            }
            if (emphasis) {
                out.empty("w:i");
            }
            out.close("w:rPr");
        }
        out.element("w:t", text, "xml:space", "preserve").close("w:r");
    }

    /** An address within the program means nothing in a file: its words stay. */
    private void link(Link link) {
        if (link.address().startsWith("/")) {
            text(link.text(), false, false);
            return;
        }
        out.open("w:hyperlink", "r:id", relations.address(link.address()));
        linked(link.text(), true);
        out.close("w:hyperlink");
    }

    void internal(String text, String place, boolean underlined) {
        out.open("w:hyperlink", "w:anchor", bookmark(place), "w:history", "1");
        linked(text, underlined);
        out.close("w:hyperlink");
    }

    private void linked(String text, boolean underlined) {
        out.open("w:r");
        if (underlined) {
            out.open("w:rPr").empty("w:rStyle", "w:val", "Hyperlink").close("w:rPr");
        }
        out.element("w:t", text, "xml:space", "preserve").close("w:r");
    }

    /** Writes something that can be pointed to. */
    void marked(String place, Runnable content) {
        String id = Integer.toString(++places);
        out.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark(place));
        content.run();
        out.empty("w:bookmarkEnd", "w:id", id);
    }

    /** Word takes letters, digits and underscores, at most 40 of them. */
    private static String bookmark(String place) {
        String name = "p_" + place.replace('-', '_');
        return name.length() <= 40 ? name : name.substring(0, 31) + "_" + Integer.toHexString(name.hashCode());
    }
}
