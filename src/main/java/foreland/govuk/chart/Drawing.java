package foreland.govuk.chart;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of lines, boxes, circles and words, the same on a page, in a Word file and on paper. It carries its own colours and
 * needs no style sheet.
 *
 * @param width  in its own units, of which 720 fill a column of text
 * @param height in the same units
 * @param marks  from the lowest to the topmost
 * @param narrow the same for a telephone, {@value #NARROW} wide; null where it is only drawn wide
 */
public record Drawing(
        int width, int height, List<Mark> marks, @Nullable Drawing narrow) {

    static final int NARROW = 340;

    Drawing(int width, int height, List<Mark> marks) {
        this(width, height, marks, null);
    }

    Drawing orNarrow(Drawing other) {
        return new Drawing(width, height, marks, other);
    }

    /** What is drawn. Colours are {@code #rrggbb}; null draws nothing. */
    public sealed interface Mark permits Shape, Circle, Words {}

    /** A corner. */
    public record Point(double x, double y) {}

    /**
     * Lines from corner to corner.
     *
     * @param rings  each a line, or an outline where the shape is closed
     * @param dashes lengths of strokes and gaps; none is a whole line
     * @param title  said by browsers that point at it; null says nothing
     */
    public record Shape(
            List<List<Point>> rings,
            boolean closed,
            @Nullable String fill,
            @Nullable String stroke,
            double width,
            List<Double> dashes,
            @Nullable String title)
            implements Mark {
        public Shape {
            rings = List.copyOf(rings);
            dashes = List.copyOf(dashes);
        }
    }

    /** A dot or a ring. */
    public record Circle(
            Point centre,
            double radius,
            @Nullable String fill,
            @Nullable String stroke,
            @Nullable String title) implements Mark {}

    /** Where words stand, seen from their point. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A line of words, its baseline at the point. */
    public record Words(Point at, String text, double size, boolean bold, Anchor anchor, String colour)
            implements Mark {}

    public Drawing {
        marks = List.copyOf(marks);
    }

    /**
     * It as SVG, which needs nothing from elsewhere.
     *
     * @param alternative what it shows, for someone who does not see it
     */
    public String svg(String alternative) {
        return svg(alternative, "");
    }

    /** It as SVG for a page, whose style sheet shows the wide or the narrow one. */
    public String pageSvg(String alternative) {
        return narrow == null
                ? svg(alternative)
                : svg(alternative, " foreland-drawing--wide") + narrow.svg(alternative, " foreland-drawing--narrow");
    }

    private String svg(String alternative, String kind) {
        StringBuilder svg = new StringBuilder(4096);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"foreland-drawing")
                .append(kind)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" font-family=\"Arial, 'Liberation Sans', Helvetica, sans-serif\" role=\"img\" aria-label=\"")
                .append(escaped(alternative))
                .append("\">");
        marks.forEach(mark -> draw(mark, svg));
        return svg.append("</svg>").toString();
    }

    /** It as the narrow one of a page, where the wide one is not a drawing. */
    String narrowSvg(String alternative) {
        return svg(alternative, " foreland-drawing--narrow");
    }

    private static void draw(Mark mark, StringBuilder svg) {
        if (mark instanceof Shape shape) {
            draw(shape, svg);
        } else if (mark instanceof Circle circle) {
            draw(circle, svg);
        } else if (mark instanceof Words words) {
            draw(words, svg);
        }
    }

    private static void draw(Shape shape, StringBuilder svg) {
        svg.append("<path d=\"").append(path(shape)).append('"');
        paint(shape.fill(), shape.stroke(), shape.width(), svg);
        if (shape.fill() != null && shape.rings().size() > 1) {
            svg.append(" fill-rule=\"evenodd\"");
        }
        if (!shape.dashes().isEmpty()) {
            svg.append(" stroke-dasharray=\"");
            shape.dashes().forEach(dash -> svg.append(number(dash)).append(' '));
            svg.setCharAt(svg.length() - 1, '"');
        }
        end("path", shape.title(), svg);
    }

    private static void draw(Circle circle, StringBuilder svg) {
        svg.append("<circle cx=\"")
                .append(number(circle.centre().x()))
                .append("\" cy=\"")
                .append(number(circle.centre().y()))
                .append("\" r=\"")
                .append(number(circle.radius()))
                .append('"');
        paint(circle.fill(), circle.stroke(), 1.5, svg);
        end("circle", circle.title(), svg);
    }

    private static void draw(Words words, StringBuilder svg) {
        svg.append("<text x=\"")
                .append(number(words.at().x()))
                .append("\" y=\"")
                .append(number(words.at().y()))
                .append("\" font-size=\"")
                .append(number(words.size()))
                .append('"');
        if (words.bold()) {
            svg.append(" font-weight=\"bold\"");
        }
        if (words.anchor() != Anchor.START) {
            svg.append(" text-anchor=\"")
                    .append(words.anchor().name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        svg.append(" fill=\"")
                .append(words.colour())
                .append("\">")
                .append(escaped(words.text()))
                .append("</text>");
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        for (List<Point> ring : shape.rings()) {
            char command = 'M';
            for (Point point : ring) {
                path.append(command).append(number(point.x())).append(' ').append(number(point.y()));
                command = 'L';
            }
            if (shape.closed()) {
                path.append('Z');
            }
        }
        return path.toString();
    }

    private static void paint(@Nullable String fill, @Nullable String stroke, double width, StringBuilder svg) {
        svg.append(" fill=\"").append(fill == null ? "none" : fill).append('"');
        if (stroke != null) {
            svg.append(" stroke=\"")
                    .append(stroke)
                    .append("\" stroke-width=\"")
                    .append(number(width))
                    .append('"');
        }
    }

    private static void end(String element, @Nullable String title, StringBuilder svg) {
        if (title == null) {
            svg.append("/>");
        } else {
            svg.append("><title>")
                    .append(escaped(title))
                    .append("</title></")
                    .append(element)
                    .append('>');
        }
    }

    /** To a tenth of a unit, which nobody can see; without an idle ".0". */
    private static String number(double value) {
        double rounded = Scale.rounded(value);
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
