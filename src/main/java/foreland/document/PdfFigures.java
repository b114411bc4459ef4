package foreland.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import foreland.document.Block.Figure;
import foreland.govuk.chart.Drawing;
import java.awt.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the figures of a document into its PDF, as lines and words, not as dots. */
final class PdfFigures implements FSObjectDrawerFactory, FSObjectDrawer {

    static final String TYPE = "foreland/drawing";

    /** Of the text, in pixels of which an inch has 96: 17 cm. */
    private static final int COLUMN = 642;

    private static final int TALLEST = 800;

    /** Height over width of a chart of a series. */
    private static final double FLAT = 0.5;

    private static final double FLAT_SHARE = 0.84;

    private final Map<String, Drawing> drawings = new HashMap<>();

    PdfFigures(Document document) {
        collect(document.sections());
    }

    /** How large it is drawn: as wide as the text, unless that were taller than a page; a flat one leaves room for another. */
    static String size(Drawing drawing) {
        int wide = (int) Math.round(COLUMN * share(drawing));
        int height = wide * drawing.height() / drawing.width();
        int width = height > TALLEST ? wide * TALLEST / height : wide;
        return "width: " + width + "px; height: " + Math.min(height, TALLEST) + "px";
    }

    /** Of the text's width. */
    static double share(Drawing drawing) {
        return drawing.height() < FLAT * drawing.width() ? FLAT_SHARE : 1;
    }

    private void collect(List<Section> sections) {
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Figure figure) {
                    drawings.put(figure.id(), figure.drawing());
                }
            }
            collect(section.sections());
        }
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = drawings.get(element.getAttribute("data"));
        if (drawing == null) {
            return null;
        }
        // The canvas that the library makes is measured in pixels, the box in dots.
        float pixels = (float) width / dotsPerPixel;
        float tall = (float) height / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, pixels, tall, graphics -> {
            double scale = Math.min(pixels / drawing.width(), tall / drawing.height());
            graphics.scale(scale, scale);
            new Painter(graphics).paint(drawing);
        });
        return null;
    }
}
