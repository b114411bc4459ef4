package foreland.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import foreland.assessment.ScoringScheme.Factor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final ScoringScheme SCHEME = ScoringScheme.STANDARD;

    @Test
    void risk_is_mean_harm_times_mean_likelihood_and_nothing_else() {
        ScoredIssue issue =
                issue(1, scoring("Ann", false, Map.of("physical", 4, "trend", 4, "concern", 4, "value", 4), 2));
        assertThat(issue.harm()).isCloseTo((4 + 5 * 2) / 6.0, within(1e-9));
        assertThat(issue.likelihood()).isCloseTo((4 + 2 * 2) / 3.0, within(1e-9));
        assertThat(issue.risk()).isCloseTo(14 / 6.0 * 8 / 3.0, within(1e-9));
        assertThat(issue.concern()).isEqualTo(4.0);
    }

    @Test
    void separate_scores_are_averaged_until_one_is_agreed_and_the_spread_stays() {
        Scoring ann = scoring("Ann", false, Map.of("physical", 0), 1);
        Scoring bob = scoring("Bob", false, Map.of("physical", 4), 3);
        assertThat(issue(1, ann, bob).scores()).containsEntry("physical", 2.0);
        ScoredIssue agreed = issue(1, ann, bob, scoring("Bob", true, Map.of("physical", 3), 2));
        assertThat(agreed.scores()).containsEntry("physical", 3.0);
        assertThat(agreed.spread("physical")).hasValue(new ScoredIssue.Spread(0, 4));
        assertThat(agreed.risksBySeparateScorers()).hasSize(2);
        assertThat(agreed.confidence()).isEqualTo(2.0);
    }

    @Test
    void equals_share_a_rank_and_added_value_decides_between_equal_risks() {
        ScoredIssue plain = issue(1, scoring("Ann", false, Map.of(), 1));
        ScoredIssue same = issue(2, scoring("Ann", false, Map.of(), 1));
        ScoredIssue worthwhile = issue(3, scoring("Ann", false, Map.of("value", 4), 1));
        Ranking ranking = Ranking.of(List.of(plain, same, worthwhile, issue(4)));
        assertThat(ranking.places())
                .extracting(place -> place.issue().issue().number() + ":" + place.rank())
                .containsExactly("3:1", "1:2", "2:2");
    }

    @Test
    void a_rank_says_how_far_one_score_moves_it() {
        ScoredIssue first = issue(1, scoring("Ann", false, Map.of("trend", 3), 1));
        ScoredIssue close = issue(2, scoring("Ann", false, Map.of("physical", 3), 1));
        ScoredIssue far = issue(3, scoring("Ann", false, all(0), 1));
        Ranking ranking = Ranking.of(List.of(first, close, far));
        Ranking.Place place = ranking.places().get(0);
        assertThat(place.issue().issue().number()).isEqualTo(1);
        assertThat(place.worst()).isEqualTo(2);
        assertThat(place.moving()).isNotNull();
        Ranking.Place last = ranking.places().get(2);
        assertThat(last.isSure()).as("no single score brings it up").isTrue();
    }

    @Test
    void a_weight_of_nothing_leaves_a_factor_out() {
        ScoringScheme without = SCHEME.weighing(Map.of("physical", 0));
        assertThat(without.mean(ScoringScheme.Part.HARM, Map.of("physical", 4.0, "financial", 1.0)))
                .isEqualTo(1.0);
        assertThat(without.find("physical").map(Factor::weight)).hasValue(0);
    }

    private static ScoredIssue issue(int number, Scoring... scorings) {
        return new ScoredIssue(
                new EmergingIssue(UUID.randomUUID(), number, "Issue " + number, null, List.of(), "", false, "", 1),
                List.of(scorings),
                SCHEME);
    }

    /** Two for every factor but those given. */
    private static Scoring scoring(String name, boolean together, Map<String, Integer> but, int confidence) {
        Map<String, Integer> scores = all(2);
        scores.putAll(but);
        return new Scoring(UUID.randomUUID(), name, together, scores, confidence, "because", 1);
    }

    private static Map<String, Integer> all(int score) {
        Map<String, Integer> scores = new HashMap<>();
        SCHEME.factors().forEach(factor -> scores.put(factor.code(), score));
        return scores;
    }
}
