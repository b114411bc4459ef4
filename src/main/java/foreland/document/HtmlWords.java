package foreland.document;

import foreland.document.Words.Cite;
import foreland.document.Words.Link;
import foreland.document.Words.Plain;
import foreland.document.Words.Reference;
import foreland.document.Words.Span;

/** Writes running text as HTML. */
final class HtmlWords {

    private final Numbering numbering;
    private final HtmlStyle style;
    private final Markup out;

    HtmlWords(Numbering numbering, HtmlStyle style, Markup out) {
        this.numbering = numbering;
        this.style = style;
        this.out = out;
    }

    void write(Words words) {
        words.spans().forEach(this::write);
    }

    private void write(Span span) {
        if (span instanceof Plain plain) {
            write(plain);
        } else if (span instanceof Link link) {
            link(link.text(), link.address());
        } else if (span instanceof Reference reference) {
            String label = numbering.find(reference.id());
            if (label == null) {
                out.text("{" + reference.id() + "}");
            } else {
                link(label, "#" + reference.id());
            }
        } else if (span instanceof Cite cite) {
            Integer number = numbering.source(cite.source());
            if (number != null) {
                link("[" + number + "]", "#source-" + number);
            }
        }
    }

    private void write(Plain plain) {
        if (plain.strong()) {
            out.element("strong", plain.text());
        } else if (plain.emphasis()) {
            out.element("em", plain.text());
        } else {
            out.text(plain.text());
        }
    }

    /** A PDF says with every link where it leads. */
    void link(String text, String address) {
        if (style.paged()) {
            out.element("a", text, "href", address, "title", text);
        } else {
            out.element("a", text, "href", address, "class", "govuk-link");
        }
    }
}
