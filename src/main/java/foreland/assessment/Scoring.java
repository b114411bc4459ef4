package foreland.assessment;

import java.util.Map;
import java.util.UUID;

/**
 * What one person gave an issue, or what the panel agreed on.
 *
 * @param scorer     who gave it, or wrote down what was agreed
 * @param name       their name
 * @param together   agreed by the panel after each had given their own
 * @param scores     by the factor's code
 * @param confidence in the evidence, 1 low to 3 high; shown beside the risk, never multiplied in
 * @param reason     why
 */
public record Scoring(
        UUID scorer,
        String name,
        boolean together,
        Map<String, Integer> scores,
        int confidence,
        String reason,
        int version) {

    public Scoring {
        scores = Map.copyOf(scores);
    }
}
