package foreland.assessment;

/**
 * Whether a crime type rose in a small area beyond what chance, and the usual scatter of areas, would explain.
 *
 * @param place its index in the comparison
 * @param current count of the year, as given
 * @param previous count of the year before
 * @param p one-sided exact binomial of "no rise"
 * @param q p adjusted over the areas of the crime type (Benjamini and Hochberg)
 * @param dispersion how many times wider areas with as many incidents scatter than chance alone: the robust spread of their z, 1 or more
 * @param pDispersed p with the scatter taken into account; not known ({@code NaN}) where the months covered differ
 * @param qDispersed that p adjusted over the areas of the crime type
 * @param flagged an emerging trend
 */
public record Rising(
        int place,
        String crimeType,
        int current,
        int previous,
        double p,
        double q,
        double dispersion,
        double pDispersed,
        double qDispersed,
        boolean flagged) {

    /** Infinite where there was nothing the year before. */
    public double rateRatio() {
        return (double) current / previous;
    }
}
