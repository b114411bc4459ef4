package foreland.assessment.prioritisation;

import foreland.assessment.Scoring;
import foreland.assessment.ScoringScheme;
import foreland.assessment.ScoringScheme.Factor;
import foreland.govuk.Choice;
import foreland.govuk.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores as chosen.
 *
 * @param scores as posted, by the factor's code
 */
record ScoreForm(Map<String, String> scores, String confidence, String reason) {

    static final int LONGEST = 1_000;

    private static final String FIELD = "score-";

    static ScoreForm empty() {
        return new ScoreForm(Map.of(), "", "");
    }

    static ScoreForm of(Scoring scoring) {
        Map<String, String> scores = new LinkedHashMap<>();
        scoring.scores().forEach((factor, score) -> scores.put(factor, score.toString()));
        return new ScoreForm(scores, Integer.toString(scoring.confidence()), scoring.reason());
    }

    static ScoreForm posted(HttpServletRequest request, ScoringScheme scheme) {
        Map<String, String> scores = new LinkedHashMap<>();
        for (Factor factor : scheme.factors()) {
            scores.put(factor.code(), text(request, field(factor)));
        }
        return new ScoreForm(
                scores, text(request, "confidence"), text(request, "reason").strip());
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    static String field(Factor factor) {
        return FIELD + factor.code();
    }

    String score(Factor factor) {
        return scores.getOrDefault(factor.code(), "");
    }

    static List<Choice> choices(Factor factor) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i <= factor.most(); i++) {
            choices.add(
                    new Choice(Integer.toString(i), i + " – " + factor.scale().get(i)));
        }
        return choices;
    }

    static List<Choice> confidences() {
        return List.of(
                new Choice("1", "1 – Low: little or doubtful evidence"),
                new Choice("2", "2 – Medium"),
                new Choice("3", "3 – High: good evidence from several sources"));
    }

    Problems problems(ScoringScheme scheme) {
        Problems problems = Problems.none();
        for (Factor factor : scheme.factors()) {
            if (choices(factor).stream().noneMatch(choice -> choice.value().equals(score(factor)))) {
                problems = problems.and(
                        field(factor), "Choose a score for " + factor.title().toLowerCase(java.util.Locale.UK));
            }
        }
        if (confidences().stream().noneMatch(choice -> choice.value().equals(confidence))) {
            problems = problems.and("confidence", "Choose how sure the evidence makes you");
        }
        if (reason.isEmpty()) {
            problems = problems.and("reason", "Say in a sentence why you scored it so");
        } else if (reason.length() > LONGEST) {
            problems = problems.and("reason", "Shorten the reason to " + LONGEST + " characters");
        }
        return problems;
    }

    Given given() {
        Map<String, Integer> numbers = new HashMap<>();
        scores.forEach((factor, score) -> numbers.put(factor, Integer.valueOf(score)));
        return new Given(numbers, Integer.parseInt(confidence), reason);
    }
}
