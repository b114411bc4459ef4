package foreland.assessment;

/** Centres of small areas on a plane, in metres: near enough for who is whose neighbour in one country. */
public final class SmallAreaCentres {

    private static final double EARTH = 6_371_008.8;
    private static final double MIDDLE = Math.cos(Math.toRadians(52.5));

    private SmallAreaCentres() {}

    public static double x(double longitude) {
        return EARTH * MIDDLE * Math.toRadians(longitude);
    }

    public static double y(double latitude) {
        return EARTH * Math.toRadians(latitude);
    }
}
