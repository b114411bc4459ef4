package foreland.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How issues are scored in a year: the factors with their scales and weights. Data, so that last year's scores can be worked out
 * again. These are the partnership's own scales; the scales of MoRiLE are not public, and these do not claim to be them.
 *
 * @param factors in the order in which they are asked
 */
public record ScoringScheme(List<Factor> factors) {

    /** What a factor counts towards. */
    public enum Part {
        HARM("Harm"),
        LIKELIHOOD("Likelihood"),
        /** Beside the risk, never within it. */
        CONCERN("Public concern"),
        VALUE("Added value of working together");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * One question.
     *
     * @param code   names it in what is kept
     * @param scale  what each score from 0 means, in order
     * @param weight within its part; 0 leaves it out
     */
    public record Factor(String code, Part part, String title, String question, List<String> scale, int weight) {

        public static final int HEAVIEST = 10;

        public Factor {
            scale = List.copyOf(scale);
            if (scale.size() < 2 || weight < 0 || weight > HEAVIEST) {
                throw new IllegalArgumentException("A factor has a scale, and a weight from 0 to 10: " + code);
            }
        }

        public int most() {
            return scale.size() - 1;
        }

        Factor weighing(int other) {
            return new Factor(code, part, title, question, scale, other);
        }
    }

    private static final List<String> AMOUNT = List.of("None", "Slight", "Moderate", "Serious", "Severe");

    /** The scheme that comes with the program: Harm is the mean of six, Likelihood of three, Risk their product, 0 to 16. */
    public static final ScoringScheme STANDARD = new ScoringScheme(List.of(
            harm("physical", "Physical harm", "How badly are people hurt?"),
            harm("psychological", "Psychological harm", "How much fear and distress does it cause?"),
            harm("financial", "Financial harm", "What does it cost victims and services?"),
            harm(
                    "community",
                    "Harm to community and environment",
                    "How much does it harm streets, trust and neighbourhoods?"),
            factor(
                    "scope",
                    Part.HARM,
                    "Geographic scope",
                    "How much of the area does it touch?",
                    "Nowhere in particular",
                    "One place",
                    "A few places",
                    "Much of the area",
                    "All of the area"),
            factor(
                    "vulnerability",
                    Part.HARM,
                    "Vulnerability of victims",
                    "How vulnerable are those it happens to?",
                    "Not at all",
                    "Slightly",
                    "Some of them",
                    "Many of them",
                    "Nearly all of them"),
            factor(
                    "volume",
                    Part.LIKELIHOOD,
                    "Volume",
                    "How often does it happen?",
                    "Hardly ever",
                    "Yearly",
                    "Monthly",
                    "Weekly",
                    "Daily"),
            factor(
                    "trend",
                    Part.LIKELIHOOD,
                    "Trend",
                    "What do the figures say, with their uncertainty?",
                    "Falling clearly",
                    "Perhaps falling",
                    "No clear change",
                    "Perhaps rising",
                    "Rising clearly"),
            factor(
                    "forecast",
                    Part.LIKELIHOOD,
                    "Forecast",
                    "What is likely next year if nothing is done?",
                    "Much less",
                    "Less",
                    "The same",
                    "More",
                    "Much more"),
            factor("concern", Part.CONCERN, "Public concern", "How much do people here worry about it?", AMOUNT),
            factor(
                    "value",
                    Part.VALUE,
                    "Added value",
                    "How much more can agencies do together than each alone?",
                    "Nothing",
                    "A little",
                    "Some",
                    "Much",
                    "Only together")));

    public ScoringScheme {
        factors = List.copyOf(factors);
    }

    private static Factor harm(String code, String title, String question) {
        return factor(code, Part.HARM, title, question, AMOUNT);
    }

    private static Factor factor(String code, Part part, String title, String question, String... scale) {
        return factor(code, part, title, question, List.of(scale));
    }

    private static Factor factor(String code, Part part, String title, String question, List<String> scale) {
        return new Factor(code, part, title, question, scale, 1);
    }

    public Optional<Factor> find(String code) {
        return factors.stream().filter(factor -> factor.code().equals(code)).findFirst();
    }

    /** The same with other weights, by code; what is not among them keeps its own. */
    public ScoringScheme weighing(Map<String, Integer> weights) {
        List<Factor> weighed = new ArrayList<>();
        for (Factor factor : factors) {
            Integer weight = weights.get(factor.code());
            weighed.add(weight == null ? factor : factor.weighing(weight));
        }
        return new ScoringScheme(weighed);
    }

    /** Weighted mean of what is scored of a part, on its scale from 0 to 4; null where nothing is. */
    public @Nullable Double mean(Part part, Map<String, Double> scores) {
        double sum = 0;
        double weights = 0;
        for (Factor factor : factors) {
            Double score = scores.get(factor.code());
            if (factor.part() == part && score != null) {
                sum += factor.weight() * score;
                weights += factor.weight();
            }
        }
        return weights == 0 ? null : sum / weights;
    }

    /** Harm times likelihood, 0 to 16; null where either is not scored. */
    public @Nullable Double risk(Map<String, Double> scores) {
        Double harm = mean(Part.HARM, scores);
        Double likelihood = mean(Part.LIKELIHOOD, scores);
        return harm == null || likelihood == null ? null : harm * likelihood;
    }
}
