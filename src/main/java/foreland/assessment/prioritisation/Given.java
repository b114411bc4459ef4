package foreland.assessment.prioritisation;

import java.util.Map;

/** What someone gave an issue. */
record Given(Map<String, Integer> scores, int confidence, String reason) {}
