package foreland.assessment.statistics;

/**
 * The approximate p-value of the sup-F test of one parameter (Hansen 1997, Approximate asymptotic p values for structural-change tests,
 * Journal of Business and Economic Statistics 15, 60-67): a chi-squared tail of a line in the statistic, tabled by how much of the series is
 * trimmed, and interpolated.
 */
final class SupF {

    /** Constant, slope and degrees of freedom for trimming of 0.49, 0.47 ... 0.01. */
    private static final double[][] TABLE = {
        {-0.06484670, 0.99671156, 1.25732410}, {-0.15305667, 0.96757645, 1.43651315},
        {-0.23071675, 0.95825013, 1.56531261}, {-0.29247661, 0.95715782, 1.68851898},
        {-0.35706588, 0.95237505, 1.77889686}, {-0.40514715, 0.96055795, 1.89761322},
        {-0.45248386, 0.95810999, 1.98370422}, {-0.50458517, 0.96149538, 2.07086519},
        {-0.55009159, 0.96684273, 2.17244338}, {-0.60241623, 0.96518399, 2.23509053},
        {-0.64308746, 0.97354902, 2.33722161}, {-0.68833676, 0.97829106, 2.42776524},
        {-0.73136161, 0.98206870, 2.50833918}, {-0.78078198, 0.99475319, 2.62095510},
        {-0.82894221, 1.00023473, 2.70286643}, {-0.88430133, 1.00162529, 2.77835798},
        {-0.94992650, 1.00384268, 2.84325795}, {-0.98828874, 1.01604712, 2.96752918},
        {-1.04892713, 1.02570939, 3.08442682}, {-1.11527783, 1.03526033, 3.19770394},
        {-1.14992644, 1.06643436, 3.44739573}, {-1.24010871, 1.06929468, 3.54993605},
        {-1.38522113, 1.06808543, 3.61667211}, {-1.48296473, 1.12839690, 4.07202473},
        {-1.78738608, 1.17220925, 4.47267010},
    };

    private SupF() {}

    /**
     * @param trim share of the points left out at either end, above 0 and below 0.5
     */
    static double p(double statistic, double trim) {
        double share = Math.min(0.5, Math.max(0.01, trim));
        if (share <= 0.01) {
            return tail(statistic, TABLE.length - 1);
        }
        if (share >= 0.49) {
            double whole = Distributions.chiSquaredUpper(statistic, 1);
            return ((0.5 - share) * tail(statistic, 0) + (share - 0.49) * whole) * 100;
        }
        double place = (0.51 - share) * 50 - 1;
        int below = (int) Math.floor(place);
        double fraction = place - below;
        return (1 - fraction) * tail(statistic, below) + fraction * tail(statistic, below + 1);
    }

    private static double tail(double statistic, int row) {
        return Distributions.chiSquaredUpper(Math.max(0, TABLE[row][0] + TABLE[row][1] * statistic), TABLE[row][2]);
    }
}
