package foreland.assessment.statistics;

/**
 * Rates of small areas pulled towards the overall rate, the more the smaller the area (Marshall 1991, global). Where the areas vary no more
 * than chance, all get the overall rate.
 *
 * @param raw events per head
 * @param smoothed the estimate to map
 * @param variance between the areas' true rates, 0 or more
 * @param mean the overall rate
 */
public record EmpiricalBayes(double[] raw, double[] smoothed, double variance, double mean) {

    public static EmpiricalBayes of(double[] counts, double[] population) {
        int areas = counts.length;
        double people = Quantiles.sum(population);
        double mean = Quantiles.sum(counts) / people;
        double[] raw = new double[areas];
        double scatter = 0;
        for (int i = 0; i < areas; i++) {
            if (!(population[i] > 0)) {
                throw new IllegalArgumentException("Area " + (i + 1) + " has no population above 0.");
            }
            raw[i] = counts[i] / population[i];
            scatter += population[i] * (raw[i] - mean) * (raw[i] - mean) / people;
        }
        double variance = Math.max(0, scatter - mean / (people / areas));
        double[] smoothed = new double[areas];
        for (int i = 0; i < areas; i++) {
            double own = mean == 0 ? 0 : variance / (variance + mean / population[i]);
            smoothed[i] = mean + own * (raw[i] - mean);
        }
        return new EmpiricalBayes(raw, smoothed, variance, mean);
    }
}
