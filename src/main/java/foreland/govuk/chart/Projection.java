package foreland.govuk.chart;

import foreland.govuk.chart.Drawing.Point;
import java.util.Collection;

/**
 * Lays longitude and latitude flat: a degree of longitude is shortened by the cosine of the middle latitude, which is true enough
 * for an area of the size of a county.
 */
record Projection(double west, double north, double shortening, double scale, double height) {

    static Projection fitting(Collection<Point> places, double width, double height) {
        double west = places.stream().mapToDouble(Point::x).min().orElse(0);
        double east = places.stream().mapToDouble(Point::x).max().orElse(1);
        double south = places.stream().mapToDouble(Point::y).min().orElse(0);
        double north = places.stream().mapToDouble(Point::y).max().orElse(1);
        double shortening = Math.cos(Math.toRadians((south + north) / 2));
        double wide = Math.max((east - west) * shortening, 1e-9);
        double tall = Math.max(north - south, 1e-9);
        double scale = Math.min(width / wide, height / tall);
        return new Projection(west, north, shortening, scale, tall * scale);
    }

    Point place(Point degrees) {
        return new Point(5 + (degrees.x() - west) * shortening * scale, 5 + (north - degrees.y()) * scale);
    }
}
