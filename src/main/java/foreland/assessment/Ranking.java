package foreland.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Issues in the order of their risk, then of what working together adds; equals share a rank. And how far each rank moves when one
 * score is moved by one, or one weight doubled or left out.
 *
 * @param places from the first to the last; issues without scores have none
 */
public record Ranking(List<Place> places) {

    private static final double NEGLIGIBLE = 1e-9;

    /**
     * Where an issue stands.
     *
     * @param best   the best rank that one score of its own moved by one gives it
     * @param worst  the worst
     * @param moving the factor that moves it farthest, in words; null where none moves it
     * @param weighed best and worst rank when one weight is doubled or left out
     */
    public record Place(
            ScoredIssue issue,
            int rank,
            int best,
            int worst,
            @Nullable String moving,
            Range weighed) {

        /** Whether one score more or less can change its rank. */
        public boolean isSure() {
            return best == rank && worst == rank;
        }
    }

    /** From one rank to another. */
    public record Range(int best, int worst) {}

    private record Score(UUID issue, double risk, double value) {
        boolean before(Score other) {
            return risk > other.risk + NEGLIGIBLE
                    || Math.abs(risk - other.risk) <= NEGLIGIBLE && value > other.value + NEGLIGIBLE;
        }
    }

    public Ranking {
        places = List.copyOf(places);
    }

    public static Ranking of(List<ScoredIssue> issues) {
        List<ScoredIssue> scored =
                issues.stream().filter(issue -> issue.risk() != null).toList();
        Map<UUID, Score> scores = new HashMap<>();
        scored.forEach(issue -> scores.put(issue.issue().id(), score(issue, issue.scores(), issue.scheme())));
        List<Place> places = new ArrayList<>();
        for (ScoredIssue issue : scored) {
            places.add(place(issue, scored, scores));
        }
        places.sort(Comparator.comparingInt(Place::rank)
                .thenComparingInt(place -> place.issue().issue().number()));
        return new Ranking(places);
    }

    private static Place place(ScoredIssue issue, List<ScoredIssue> all, Map<UUID, Score> scores) {
        UUID id = issue.issue().id();
        int rank = rank(id, scores);
        int best = rank;
        int worst = rank;
        int farthest = 0;
        String moving = null;
        for (ScoringScheme.Factor factor : issue.scheme().factors()) {
            for (int by = -1; by <= 1; by += 2) {
                Map<UUID, Score> moved = new HashMap<>(scores);
                moved.put(id, score(issue, moved(issue.scores(), factor, by), issue.scheme()));
                int now = rank(id, moved);
                best = Math.min(best, now);
                worst = Math.max(worst, now);
                if (Math.abs(now - rank) > farthest) {
                    farthest = Math.abs(now - rank);
                    moving = factor.title() + " one " + (by > 0 ? "more" : "less");
                }
            }
        }
        return new Place(issue, rank, best, worst, moving, weighed(id, rank, all));
    }

    private static Map<String, Double> moved(Map<String, Double> scores, ScoringScheme.Factor factor, int by) {
        Map<String, Double> moved = new HashMap<>(scores);
        moved.computeIfPresent(factor.code(), (code, score) -> Math.max(0, Math.min(factor.most(), score + by)));
        return moved;
    }

    private static Range weighed(UUID id, int rank, List<ScoredIssue> all) {
        int best = rank;
        int worst = rank;
        for (ScoringScheme.Factor factor : all.get(0).scheme().factors()) {
            for (int weight : List.of(0, Math.min(ScoringScheme.Factor.HEAVIEST, factor.weight() * 2))) {
                Map<UUID, Score> scores = new HashMap<>();
                for (ScoredIssue issue : all) {
                    ScoringScheme other = issue.scheme().weighing(Map.of(factor.code(), weight));
                    scores.put(issue.issue().id(), score(issue, issue.scores(), other));
                }
                int now = rank(id, scores);
                best = Math.min(best, now);
                worst = Math.max(worst, now);
            }
        }
        return new Range(best, worst);
    }

    private static Score score(ScoredIssue issue, Map<String, Double> scores, ScoringScheme scheme) {
        Double risk = scheme.risk(scores);
        Double value = scheme.mean(ScoringScheme.Part.VALUE, scores);
        return new Score(issue.issue().id(), risk == null ? 0 : risk, value == null ? 0 : value);
    }

    private static int rank(UUID id, Map<UUID, Score> scores) {
        Score own = scores.get(id);
        return own == null
                ? scores.size() + 1
                : 1
                        + (int) scores.values().stream()
                                .filter(other -> other.before(own))
                                .count();
    }
}
