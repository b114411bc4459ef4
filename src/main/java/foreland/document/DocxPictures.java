package foreland.document;

import foreland.document.Block.Figure;
import foreland.govuk.chart.Drawing;
import java.nio.charset.StandardCharsets;

/** Puts drawings into a Word file: as SVG, and as PNG for programs that do not read it. */
final class DocxPictures {

    /** English Metric Units, of which a text column of 17 cm has so many. */
    private static final long COLUMN = 170L * 36_000;

    private static final long TALLEST = 215L * 36_000;

    private final DocxRelations relations;
    private final Markup out;
    private int count;

    DocxPictures(DocxRelations relations, Markup out) {
        this.relations = relations;
        this.out = out;
    }

    void write(Figure figure) {
        Drawing drawing = figure.drawing();
        String png = relations.picture("png", PngPicture.of(drawing));
        String svg = relations.picture("svg", drawing.svg(figure.alternative()).getBytes(StandardCharsets.UTF_8));
        long width = Math.round(COLUMN * PdfFigures.share(drawing));
        long height = width * drawing.height() / drawing.width();
        double shrunk = height > TALLEST ? (double) TALLEST / height : 1;
        String cx = Long.toString(Math.round(width * shrunk));
        String cy = Long.toString(Math.round(height * shrunk));
        String id = Integer.toString(++count);
        out.open("w:r")
                .open("w:drawing")
                .open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
                .empty("wp:extent", "cx", cx, "cy", cy)
                .empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", figure.alternative())
                .open("a:graphic")
                .open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")
                .open("pic:pic")
                .open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", id, "name", "Picture " + id, "descr", figure.alternative())
                .empty("pic:cNvPicPr")
                .close("pic:nvPicPr")
                .open("pic:blipFill")
                .open("a:blip", "r:embed", png)
                .open("a:extLst")
                .open("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")
                .empty(
                        "asvg:svgBlip",
                        "xmlns:asvg",
                        "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
                        "r:embed",
                        svg)
                .close("a:ext")
                .close("a:extLst")
                .close("a:blip")
                .open("a:stretch")
                .empty("a:fillRect")
                .close("a:stretch")
                .close("pic:blipFill")
                .open("pic:spPr")
                .open("a:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", cx, "cy", cy)
                .close("a:xfrm")
                .open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close("a:prstGeom")
                .close("pic:spPr")
                .close("pic:pic")
                .close("a:graphicData")
                .close("a:graphic")
                .close("wp:inline")
                .close("w:drawing")
                .close("w:r");
    }
}
