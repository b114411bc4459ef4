package foreland.document;

import foreland.document.Block.Figure;
import foreland.document.Block.Grid;
import foreland.document.Block.Items;
import foreland.document.Block.Notice;
import foreland.document.Block.Paragraph;
import foreland.document.Document.Source;
import java.util.List;

/**
 * Writes a document as HTML: as part of a page of ours, in the classes of the page kit, or as a file that stands by itself. It is
 * well-formed XML, so that the PDF is made of the same.
 */
public final class HtmlWriter {

    /** Sections below this depth are in no contents list. */
    private static final int LISTED = 2;

    private final Document document;
    private final HtmlStyle style;
    private final Numbering numbering;
    private final HtmlWords words;
    private final Markup out = new Markup();

    private HtmlWriter(Document document, HtmlStyle style) {
        this.document = document;
        this.style = style;
        this.numbering = new Numbering(document);
        this.words = new HtmlWords(numbering, style, out);
    }

    /** Its contents list, sections and sources, without its title: for a page that shows the title as its own heading. */
    public static String part(Document document) {
        HtmlWriter writer = new HtmlWriter(document, HtmlStyle.PAGE);
        writer.body();
        return writer.out.toString();
    }

    /** A file that opens by itself in any browser, and prints. */
    public static String file(Document document) {
        return whole(document, HtmlStyle.FILE);
    }

    static String whole(Document document, HtmlStyle style) {
        HtmlWriter writer = new HtmlWriter(document, style);
        writer.whole();
        return writer.out.toString();
    }

    private void whole() {
        out.raw("<!DOCTYPE html>\n").open("html", "lang", Document.LANGUAGE).open("head");
        out.empty("meta", "charset", "utf-8").element("title", document.title());
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "description", "content", document.about());
        out.empty("meta", "name", "author", "content", document.author());
        out.open("style").raw(style.sheet()).close("style");
        if (style.paged()) {
            bookmarks();
        }
        out.close("head").open("body").open("header", "class", "front").element("h1", document.title());
        if (!document.subtitle().isBlank()) {
            out.element("p", document.subtitle(), "class", "subtitle");
        }
        document.front().forEach(line -> paragraph(line, "front-line"));
        out.close("header").open("main");
        body();
        out.close("main").close("body").close("html").raw("\n");
    }

    /** Places that a reader of the PDF can jump to. */
    private void bookmarks() {
        out.open("bookmarks");
        document.sections().forEach(this::bookmark);
        if (!document.sources().isEmpty()) {
            out.empty("bookmark", "name", "Sources", "href", "#" + Numbering.SOURCES);
        }
        out.close("bookmarks");
    }

    private void bookmark(Section section) {
        out.open("bookmark", "name", title(section), "href", "#" + section.id());
        section.sections().forEach(this::bookmark);
        out.close("bookmark");
    }

    private void body() {
        out.open("nav", "class", "contents", "aria-labelledby", "contents")
                .element("h2", "Contents", "class", style.heading(2), "id", "contents");
        contents(document.sections(), 1);
        out.close("nav");
        document.sections().forEach(section -> section(section, 2));
        if (!document.sources().isEmpty()) {
            sources(document.sources());
        }
    }

    private void contents(List<Section> sections, int depth) {
        out.open("ul", "class", style.list(false) + " contents-list");
        for (Section section : sections) {
            out.open("li");
            words.link(title(section), "#" + section.id());
            if (!section.sections().isEmpty() && depth < LISTED) {
                contents(section.sections(), depth + 1);
            }
            out.close("li");
        }
        if (depth == 1 && !document.sources().isEmpty()) {
            out.open("li");
            words.link("Sources", "#" + Numbering.SOURCES);
            out.close("li");
        }
        out.close("ul");
    }

    private String title(Section section) {
        return numbering.section(section) + " " + section.heading();
    }

    private void section(Section section, int level) {
        String heading = "h" + Math.min(level, 6);
        out.open("section", "aria-labelledby", section.id())
                .element(heading, title(section), "class", style.heading(level), "id", section.id());
        section.blocks().forEach(this::block);
        section.sections().forEach(part -> section(part, level + 1));
        out.close("section");
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.text(), style.body());
        } else if (block instanceof Items items) {
            items(items);
        } else if (block instanceof Notice notice) {
            out.open("div", "class", style.notice());
            words.write(notice.text());
            out.close("div");
        } else if (block instanceof Grid grid) {
            new HtmlGrid(grid, numbering, style, words, out).write();
        } else if (block instanceof Figure figure) {
            figure(figure);
        }
    }

    private void paragraph(Words text, String cssClass) {
        out.open("p", "class", cssClass);
        words.write(text);
        out.close("p");
    }

    private void items(Items items) {
        String element = items.numbered() ? "ol" : "ul";
        out.open(
                element,
                "class",
                style.list(true) + (items.numbered() ? " govuk-list--number" : " govuk-list--bullet"));
        for (Words item : items.items()) {
            out.open("li");
            words.write(item);
            out.close("li");
        }
        out.close(element);
    }

    private void figure(Figure figure) {
        out.open("figure", "class", "foreland-figure", "id", figure.id());
        String caption = numbering.label(figure.id()) + " " + figure.caption();
        if (style.paged()) {
            // A figure of a PDF holds nothing but the drawing, so its caption is a paragraph before it.
            out.element("p", caption, "class", "caption");
            out.empty(
                    "object",
                    "type",
                    PdfFigures.TYPE,
                    "data",
                    figure.id(),
                    "alt",
                    figure.alternative(),
                    "class",
                    "drawing",
                    "style",
                    PdfFigures.size(figure.drawing()));
        } else {
            out.element("figcaption", caption, "class", style.caption());
            out.open("div", "class", "foreland-scroll", "role", "region", "tabindex", "0", "aria-label", caption);
            out.raw(figure.drawing().pageSvg(figure.alternative())).close("div");
        }
        figure.notes().forEach(note -> paragraph(note, style.note()));
        out.close("figure");
    }

    private void sources(List<Source> sources) {
        out.open("section", "aria-labelledby", Numbering.SOURCES)
                .element("h2", "Sources", "class", style.heading(2), "id", Numbering.SOURCES)
                .open("ol", "class", style.list(true) + " govuk-list--number");
        for (Source source : sources) {
            out.open("li", "id", "source-" + numbering.source(source.id()));
            words.write(source.text());
            out.close("li");
        }
        out.close("ol").close("section");
    }
}
