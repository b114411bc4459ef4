package foreland.assessment;

import foreland.assessment.statistics.ExactBinomial;
import foreland.assessment.statistics.MultipleTests;
import foreland.assessment.statistics.Overdispersion;
import foreland.evidence.CountCube;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Emerging trends over many small areas and crime types at once. Police counts scatter more than chance alone, and the more of them there are
 * the more so (performance goals, part B): the scatter is measured over all areas, robustly, so that the few that do rise do not hide
 * themselves, and each area is held against that of areas with as many incidents. Where a force recorded more of a type from some month on, its areas are held against the force's own change.
 *
 * <p>All types together are one question, asked at a false discovery rate of 5 %. The single types are many: those are chosen whose smallest
 * adjusted p-value survives the correction over the types, and within them an area is flagged at 5 % times the share of types
 * chosen (Benjamini and Bogomolov 2014), so that false alarms stay rare over all types together.
 */
public final class EmergingTrends {

    /** The share of false alarms that is allowed among what is flagged. */
    public static final double LEVEL = 0.05;

    private static final double NO_CHANGE = 0.5;

    private final Comparison comparison;
    private final Set<String> steps = new HashSet<>();
    private final boolean[] measured;

    /**
     * Over a comparison.
     *
     * @param changes  of recording
     * @param compared the places whose scatter is measured: all that are beside the assessed ones, indices in the comparison
     */
    public EmergingTrends(Comparison comparison, Collection<RecordingChange> changes, List<Integer> compared) {
        this.comparison = comparison;
        measured = new boolean[comparison.places().size()];
        compared.forEach(place -> measured[place] = comparison.isComparable(place));
        for (RecordingChange change : changes) {
            if (change.touches(comparison.years())) {
                steps.add(key(change.force(), change.crimeType()));
                steps.add(key(change.force(), Comparison.ALL));
            }
        }
    }

    /** Every area of these and every type with any incident in the two years. @param places indices in the comparison */
    public List<List<Rising>> list(List<Integer> places) {
        List<List<Rising>> families = new ArrayList<>();
        for (String type : comparison.types()) {
            families.add(family(type, places));
        }
        return flagged(families);
    }

    /** How much areas scatter in a type. */
    public Overdispersion scatter(String type) {
        return scatter(comparison.current(type), comparison.previous(type), hypotheses(type));
    }

    /**
     * The spread that areas of a type have together: the mean of their variances' factors, each as heavy as its incidents. What areas
     * that scatter each for itself give a whole district.
     */
    public double spreadTogether(String type) {
        Overdispersion scatter = scatter(type);
        int[] current = comparison.current(type);
        int[] previous = comparison.previous(type);
        double events = 0;
        double factors = 0;
        for (int i = 0; i < current.length; i++) {
            double n = measured[i] ? (double) current[i] + previous[i] : 0;
            events += n;
            factors += n * scatter.factor(n);
        }
        return events == 0 ? 1 : Math.sqrt(factors / events);
    }

    /**
     * The smallest rise that the test can see in an area with so many incidents the year before, when it is one of many.
     *
     * @return the count of the year from which on it would be flagged, at the strictest place of the list
     */
    public int smallestDetectable(String type, int previous, int areas) {
        return scatter(type).smallestDetectable(previous, LEVEL / Math.max(1, areas));
    }

    /**
     * What the test can see of a type at all.
     *
     * @param areas how many small areas were looked at
     * @param median of the counts of the year before, over the areas that could be tested
     * @param least the count of the year from which on an area with the median would be flagged at once; {@link Integer#MAX_VALUE} where the
     *     scatter hides a rise of any size
     */
    public record Sight(String type, int areas, int median, int least) {

        public boolean isBlind() {
            return least == Integer.MAX_VALUE;
        }
    }

    /** What it can see of the type that these are of; empty where no area of them could be tested. */
    public Optional<Sight> sightOf(List<Rising> family) {
        int[] previous = family.stream()
                .filter(row -> !Double.isNaN(row.dispersion()))
                .mapToInt(Rising::previous)
                .sorted()
                .toArray();
        if (previous.length == 0) {
            return Optional.empty();
        }
        String type = family.get(0).crimeType();
        int median = previous[previous.length / 2];
        return Optional.of(new Sight(type, family.size(), median, smallestDetectable(type, median, family.size())));
    }

    private List<Rising> family(String type, List<Integer> places) {
        int[] current = comparison.current(type);
        int[] previous = comparison.previous(type);
        double[] hypotheses = hypotheses(type);
        Overdispersion scatter = scatter(current, previous, hypotheses);
        List<Integer> rows = places.stream()
                .filter(place -> current[place] + previous[place] > 0)
                .toList();
        double[] p = new double[rows.size()];
        double[] dispersed = new double[rows.size()];
        for (int i = 0; i < p.length; i++) {
            int place = rows.get(i);
            p[i] = ExactBinomial.of(current[place], current[place] + previous[place], NO_CHANGE)
                    .pGreater();
            dispersed[i] = comparison.isComparable(place)
                    ? scatter.pGreater(current[place], previous[place], hypotheses[place])
                    : Double.NaN;
        }
        double[] q = MultipleTests.benjaminiHochberg(p);
        double[] qDispersed = MultipleTests.benjaminiHochberg(dispersed);
        List<Rising> family = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            int place = rows.get(i);
            double spread =
                    Double.isNaN(dispersed[i]) ? Double.NaN : scatter.spread((double) current[place] + previous[place]);
            family.add(new Rising(
                    place,
                    type,
                    current[place],
                    previous[place],
                    p[i],
                    q[i],
                    spread,
                    dispersed[i],
                    qDispersed[i],
                    false));
        }
        return family;
    }

    private List<List<Rising>> flagged(List<List<Rising>> families) {
        double ofTypes = levelOfTypes(families);
        List<List<Rising>> flagged = new ArrayList<>();
        for (List<Rising> family : families) {
            flagged.add(family.stream()
                    .map(row -> row.qDispersed() <= (row.crimeType().equals(Comparison.ALL) ? LEVEL : ofTypes)
                            ? flag(row)
                            : row)
                    .toList());
        }
        return flagged;
    }

    /** 5 % times the share of types that survive the correction over the types by their smallest q; 0 when none does. */
    private static double levelOfTypes(List<List<Rising>> families) {
        double[] smallest = families.stream()
                .filter(family ->
                        !family.isEmpty() && !family.get(0).crimeType().equals(Comparison.ALL))
                .mapToDouble(family -> family.stream()
                        .mapToDouble(Rising::qDispersed)
                        .filter(q -> !Double.isNaN(q))
                        .min()
                        .orElse(1))
                .toArray();
        long chosen = Arrays.stream(MultipleTests.benjaminiHochberg(smallest))
                .filter(q -> q <= LEVEL)
                .count();
        return chosen == 0 ? -1 : LEVEL * chosen / smallest.length;
    }

    private static Rising flag(Rising row) {
        return new Rising(
                row.place(),
                row.crimeType(),
                row.current(),
                row.previous(),
                row.p(),
                row.q(),
                row.dispersion(),
                row.pDispersed(),
                row.qDispersed(),
                true);
    }

    /** The share of the year among both years that each area is held against: a half, or its force's own after a step. */
    private double[] hypotheses(String type) {
        double[] shares = new double[comparison.places().size()];
        Arrays.fill(shares, NO_CHANGE);
        for (CountCube.Force force : comparison.cube().forces()) {
            if (steps.contains(key(force.slug(), type))) {
                int[] own = IntStream.range(0, shares.length)
                        .filter(place -> comparison.force(place) == force)
                        .toArray();
                double now = Arrays.stream(own)
                        .mapToDouble(place -> comparison.current(type)[place])
                        .sum();
                double before = Arrays.stream(own)
                        .mapToDouble(place -> comparison.previous(type)[place])
                        .sum();
                for (int place : own) {
                    shares[place] = now > 0 && before > 0 ? now / (now + before) : NO_CHANGE;
                }
            }
        }
        return shares;
    }

    /** Areas whose months cannot be compared say nothing of it. */
    private Overdispersion scatter(int[] current, int[] previous, double[] shares) {
        double[] used = shares.clone();
        for (int place = 0; place < used.length; place++) {
            used[place] = measured[place] ? shares[place] : 0;
        }
        return Overdispersion.of(current, previous, used, NO_CHANGE);
    }

    private static String key(String force, String type) {
        return force + "\n" + type;
    }
}
