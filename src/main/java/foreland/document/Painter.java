package foreland.document;

import foreland.govuk.chart.Drawing;
import foreland.govuk.chart.Drawing.Circle;
import foreland.govuk.chart.Drawing.Mark;
import foreland.govuk.chart.Drawing.Point;
import foreland.govuk.chart.Drawing.Shape;
import foreland.govuk.chart.Drawing.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paints a drawing: onto dots, or into a PDF. */
final class Painter {

    private final Graphics2D graphics;

    Painter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    void paint(Drawing drawing) {
        drawing.marks().forEach(this::paint);
    }

    private void paint(Mark mark) {
        if (mark instanceof Shape shape) {
            BasicStroke stroke = shape.dashes().isEmpty()
                    ? new BasicStroke((float) shape.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                    : new BasicStroke(
                            (float) shape.width(),
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_ROUND,
                            1,
                            dashes(shape.dashes()),
                            0);
            paint(path(shape), shape.fill(), shape.stroke(), stroke);
        } else if (mark instanceof Circle circle) {
            double r = circle.radius();
            paint(
                    new Ellipse2D.Double(
                            circle.centre().x() - r, circle.centre().y() - r, 2 * r, 2 * r),
                    circle.fill(),
                    circle.stroke(),
                    new BasicStroke(1.5f));
        } else if (mark instanceof Words words) {
            paint(words);
        }
    }

    private void paint(java.awt.Shape shape, @Nullable String fill, @Nullable String stroke, BasicStroke line) {
        if (fill != null) {
            graphics.setColor(Color.decode(fill));
            graphics.fill(shape);
        }
        if (stroke != null) {
            graphics.setColor(Color.decode(stroke));
            graphics.setStroke(line);
            graphics.draw(shape);
        }
    }

    private void paint(Words words) {
        Font font = Fonts.of(words.bold(), words.size());
        double width = font.getStringBounds(words.text(), Fonts.MEASURE).getWidth();
        double left = words.at().x()
                - switch (words.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        graphics.setColor(Color.decode(words.colour()));
        graphics.setFont(font);
        graphics.drawString(words.text(), (float) left, (float) words.at().y());
    }

    private static Path2D path(Shape shape) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Point> ring : shape.rings()) {
            for (int i = 0; i < ring.size(); i++) {
                Point point = ring.get(i);
                if (i == 0) {
                    path.moveTo(point.x(), point.y());
                } else {
                    path.lineTo(point.x(), point.y());
                }
            }
            if (shape.closed()) {
                path.closePath();
            }
        }
        return path;
    }

    private static float[] dashes(List<Double> dashes) {
        float[] lengths = new float[dashes.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dashes.get(i).floatValue();
        }
        return lengths;
    }
}
