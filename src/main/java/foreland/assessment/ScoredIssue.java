package foreland.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * An issue with everything that it was given, and what that comes to by a scheme.
 *
 * @param scorings each scorer's own, and what was agreed if it was
 */
public record ScoredIssue(EmergingIssue issue, List<Scoring> scorings, ScoringScheme scheme) {

    public ScoredIssue {
        scorings = List.copyOf(scorings);
    }

    public List<Scoring> separate() {
        return scorings.stream().filter(scoring -> !scoring.together()).toList();
    }

    public Optional<Scoring> agreed() {
        return scorings.stream().filter(Scoring::together).findFirst();
    }

    /** What counts: what was agreed, or else the mean of those given separately, factor by factor. */
    public Map<String, Double> scores() {
        Map<String, Double> scores = new HashMap<>();
        List<Scoring> counted = agreed().map(List::of).orElse(separate());
        for (ScoringScheme.Factor factor : scheme.factors()) {
            of(counted, factor.code()).average().ifPresent(mean -> scores.put(factor.code(), mean));
        }
        return scores;
    }

    public @Nullable Double harm() {
        return scheme.mean(ScoringScheme.Part.HARM, scores());
    }

    public @Nullable Double likelihood() {
        return scheme.mean(ScoringScheme.Part.LIKELIHOOD, scores());
    }

    public @Nullable Double concern() {
        return scheme.mean(ScoringScheme.Part.CONCERN, scores());
    }

    public @Nullable Double value() {
        return scheme.mean(ScoringScheme.Part.VALUE, scores());
    }

    public @Nullable Double risk() {
        return scheme.risk(scores());
    }

    /** Mean confidence of what counts; null where nothing was given. */
    public @Nullable Double confidence() {
        List<Scoring> counted = agreed().map(List::of).orElse(separate());
        return counted.isEmpty()
                ? null
                : counted.stream().mapToInt(Scoring::confidence).average().orElse(0);
    }

    /** The risk by each separate scorer's own scores alone. */
    public List<Double> risksBySeparateScorers() {
        return separate().stream()
                .map(scoring -> scheme.risk(asDoubles(scoring.scores())))
                .filter(risk -> risk != null)
                .toList();
    }

    /** Least and greatest that anyone gave a factor. */
    public record Spread(int least, int most) {
        public int width() {
            return most - least;
        }
    }

    /** How far the separate scorers are apart on a factor; empty where nobody gave it. */
    public Optional<Spread> spread(String factor) {
        DoubleStream given = of(separate(), factor);
        var summary = given.summaryStatistics();
        return summary.getCount() == 0
                ? Optional.empty()
                : Optional.of(new Spread((int) summary.getMin(), (int) summary.getMax()));
    }

    private static DoubleStream of(List<Scoring> scorings, String factor) {
        return scorings.stream()
                .filter(scoring -> scoring.scores().containsKey(factor))
                .mapToDouble(scoring -> scoring.scores().getOrDefault(factor, 0));
    }

    private static Map<String, Double> asDoubles(Map<String, Integer> scores) {
        Map<String, Double> doubles = new HashMap<>();
        scores.forEach((factor, score) -> doubles.put(factor, (double) score));
        return doubles;
    }
}
