package foreland.assessment.statistics;

/**
 * Longitude and latitude (WGS 84, degrees) to the British National Grid (metres), by the seven-parameter Helmert transformation and the
 * transverse Mercator projection of Ordnance Survey's "A guide to coordinate systems in Great Britain". The exact transformation (OSTN15) differs by
 * up to about 5 m.
 *
 * @param easting metres
 * @param northing metres
 */
public record NationalGrid(double easting, double northing) {

    /** Mean radius of the earth in metres. */
    private static final double EARTH = 6_371_008.8;

    private static final double AIRY_A = 6_377_563.396;
    private static final double AIRY_B = 6_356_256.909;
    private static final double WGS_A = 6_378_137;
    private static final double WGS_FLATTENING = 1 / 298.257223563;
    private static final double SCALE = 0.9996012717;
    private static final double ORIGIN_LATITUDE = Math.toRadians(49);
    private static final double ORIGIN_LONGITUDE = Math.toRadians(-2);
    private static final double FALSE_EASTING = 400_000;
    private static final double FALSE_NORTHING = -100_000;

    public static NationalGrid of(double longitude, double latitude) {
        double[] airy = airyDegrees(cartesian(Math.toRadians(longitude), Math.toRadians(latitude)));
        return projected(airy[0], airy[1]);
    }

    /** Great-circle distance in metres on a sphere (haversine). */
    public static double distance(double longitude, double latitude, double otherLongitude, double otherLatitude) {
        double phi = Math.toRadians(latitude);
        double other = Math.toRadians(otherLatitude);
        double up = Math.sin((other - phi) / 2);
        double along = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double h = up * up + Math.cos(phi) * Math.cos(other) * along * along;
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double[] cartesian(double longitude, double latitude) {
        double ee = WGS_FLATTENING * (2 - WGS_FLATTENING);
        double nu = WGS_A / Math.sqrt(1 - ee * Math.sin(latitude) * Math.sin(latitude));
        return new double[] {
            nu * Math.cos(latitude) * Math.cos(longitude),
            nu * Math.cos(latitude) * Math.sin(longitude),
            nu * (1 - ee) * Math.sin(latitude)
        };
    }

    /** The inverse of the published transformation from OSGB36 to WGS 84, then longitude and latitude on Airy's ellipsoid in radians. */
    private static double[] airyDegrees(double[] wgs) {
        double x = wgs[0] - 446.448;
        double y = wgs[1] + 125.157;
        double z = wgs[2] - 542.06;
        double second = Math.PI / 180 / 3600;
        double rx = 0.15 * second;
        double ry = 0.247 * second;
        double rz = 0.842 * second;
        double scale = 1 - 20.489e-6;
        double ax = (x + rz * y - ry * z) / scale;
        double ay = (y - rz * x + rx * z) / scale;
        double az = (z + ry * x - rx * y) / scale;
        double ee = 1 - AIRY_B * AIRY_B / (AIRY_A * AIRY_A);
        double p = Math.hypot(ax, ay);
        double latitude = Math.atan2(az, p * (1 - ee));
        for (int step = 0; step < 12; step++) {
            double nu = AIRY_A / Math.sqrt(1 - ee * Math.sin(latitude) * Math.sin(latitude));
            latitude = Math.atan2(az + ee * nu * Math.sin(latitude), p);
        }
        return new double[] {Math.atan2(ay, ax), latitude};
    }

    private static NationalGrid projected(double longitude, double phi) {
        double ee = 1 - AIRY_B * AIRY_B / (AIRY_A * AIRY_A);
        double sin = Math.sin(phi);
        double cos = Math.cos(phi);
        double tan2 = Math.tan(phi) * Math.tan(phi);
        double nu = AIRY_A * SCALE / Math.sqrt(1 - ee * sin * sin);
        double rho = AIRY_A * SCALE * (1 - ee) / Math.pow(1 - ee * sin * sin, 1.5);
        double eta2 = nu / rho - 1;
        double l = longitude - ORIGIN_LONGITUDE;
        double ll = l * l;
        double i = meridian(phi) + FALSE_NORTHING;
        double ii = nu / 2 * sin * cos;
        double iii = nu / 24 * sin * Math.pow(cos, 3) * (5 - tan2 + 9 * eta2);
        double iiia = nu / 720 * sin * Math.pow(cos, 5) * (61 - 58 * tan2 + tan2 * tan2);
        double iv = nu * cos;
        double v = nu / 6 * Math.pow(cos, 3) * (nu / rho - tan2);
        double vi = nu / 120 * Math.pow(cos, 5) * (5 - 18 * tan2 + tan2 * tan2 + 14 * eta2 - 58 * tan2 * eta2);
        return new NationalGrid(FALSE_EASTING + l * (iv + ll * (v + ll * vi)), i + ll * (ii + ll * (iii + ll * iiia)));
    }

    /** Length of the meridian from the true origin. */
    private static double meridian(double phi) {
        double n = (AIRY_A - AIRY_B) / (AIRY_A + AIRY_B);
        double n2 = n * n;
        double n3 = n2 * n;
        double minus = phi - ORIGIN_LATITUDE;
        double plus = phi + ORIGIN_LATITUDE;
        double sum = (1 + n + 5.0 / 4 * n2 + 5.0 / 4 * n3) * minus;
        sum -= (3 * n + 3 * n2 + 21.0 / 8 * n3) * Math.sin(minus) * Math.cos(plus);
        sum += (15.0 / 8 * n2 + 15.0 / 8 * n3) * Math.sin(2 * minus) * Math.cos(2 * plus);
        sum -= 35.0 / 24 * n3 * Math.sin(3 * minus) * Math.cos(3 * plus);
        return AIRY_B * SCALE * sum;
    }
}
