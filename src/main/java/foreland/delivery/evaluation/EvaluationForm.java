package foreland.delivery.evaluation;

import foreland.delivery.Recommendation;
import foreland.govuk.BothVersions;
import foreland.govuk.Problems;
import foreland.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An evaluation as typed, field by field. Only the question must be there: the rest can follow. */
record EvaluationForm(Map<String, String> typed) {

    static final int MOST = 5000;

    private static final int DIGITS = 12;

    /** The fields by name with their labels, in the order of the page. */
    private static final Map<String, String> LABELS = new java.util.LinkedHashMap<>();

    static {
        LABELS.put("question", "Question");
        LABELS.put("method", "Method");
        LABELS.put("measured", "What was measured");
        LABELS.put("unit", "Unit");
        LABELS.put("before", "Before");
        LABELS.put("after", "After");
        LABELS.put("comparison", "Compared with");
        LABELS.put("thereBefore", "There, before");
        LABELS.put("thereAfter", "There, after");
        LABELS.put("cost", "Cost");
        LABELS.put("costNote", "What is in the cost");
        LABELS.put("beneficiaries", "Who benefited");
        LABELS.put("unintended", "Unintended effects");
        LABELS.put("learnt", "What was learnt");
        LABELS.put("recommendation", "Recommendation");
        LABELS.put("why", "Why");
    }

    EvaluationForm {
        typed = Map.copyOf(typed);
    }

    static EvaluationForm empty() {
        return new EvaluationForm(Map.of());
    }

    static EvaluationForm posted(Map<String, String> posted) {
        Map<String, String> typed = new HashMap<>();
        LABELS.keySet()
                .forEach(
                        field -> typed.put(field, posted.getOrDefault(field, "").strip()));
        return new EvaluationForm(typed);
    }

    static EvaluationForm of(Evaluation said) {
        Map<String, String> typed = new HashMap<>();
        put(typed, "question", said.question());
        put(typed, "method", said.method());
        put(typed, "measured", said.measured());
        put(typed, "unit", said.unit());
        put(typed, "before", plain(said.before()));
        put(typed, "after", plain(said.after()));
        put(typed, "comparison", said.comparison());
        BeforeAndAfter there = said.compared();
        put(typed, "thereBefore", there == null ? null : plain(there.before()));
        put(typed, "thereAfter", there == null ? null : plain(there.after()));
        put(typed, "cost", said.cost() == null ? null : said.cost().plain());
        put(typed, "costNote", said.costNote());
        put(typed, "beneficiaries", said.beneficiaries());
        put(typed, "unintended", said.unintended());
        put(typed, "learnt", said.learnt());
        put(
                typed,
                "recommendation",
                said.recommendation() == null ? null : said.recommendation().name());
        put(typed, "why", said.why());
        return new EvaluationForm(typed);
    }

    private static void put(Map<String, String> typed, String field, @Nullable String value) {
        if (value != null) {
            typed.put(field, value);
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros().toPlainString();
    }

    String text(String field) {
        return typed.getOrDefault(field, "");
    }

    Problems problems() {
        Problems problems = Problems.none();
        if (text("question").isEmpty()) {
            problems = problems.and("question", "Enter the question that the evaluation answers");
        }
        for (Map.Entry<String, String> field : LABELS.entrySet()) {
            if (text(field.getKey()).length() > MOST) {
                problems =
                        problems.and(field.getKey(), "Shorten “" + field.getValue() + "” to " + MOST + " characters");
            }
        }
        for (String figure : List.of("before", "after", "thereBefore", "thereAfter")) {
            if (!text(figure).isEmpty() && figure(figure).isEmpty()) {
                problems = problems.and(figure, "Enter a number, such as 120 or 7.5");
            }
        }
        if (text("thereBefore").isEmpty() != text("thereAfter").isEmpty()) {
            problems = problems.and(
                    text("thereBefore").isEmpty() ? "thereBefore" : "thereAfter",
                    "Enter both figures of the comparison, or neither");
        }
        if (!text("cost").isEmpty() && cost().isEmpty()) {
            problems = problems.and("cost", "Enter an amount in pounds, such as 12500 or 12,500.50");
        }
        return problems;
    }

    private Optional<BigDecimal> figure(String field) {
        try {
            BigDecimal figure = new BigDecimal(text(field).replace(",", ""));
            boolean sensible = figure.precision() <= DIGITS && Math.abs(figure.scale()) <= DIGITS;
            return sensible ? Optional.of(figure) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private Optional<Money> cost() {
        try {
            return Optional.of(Money.parse(text("cost"))).filter(money -> money.pence() >= 0);
        } catch (IllegalArgumentException noAmount) {
            return Optional.empty();
        }
    }

    /** The evaluation it describes; wants a form without problems. */
    Evaluation toEvaluation() {
        return new Evaluation(
                text("question"),
                textOrNone("method"),
                textOrNone("measured"),
                textOrNone("unit"),
                figure("before").orElse(null),
                figure("after").orElse(null),
                textOrNone("comparison"),
                figure("thereBefore")
                        .flatMap(before -> figure("thereAfter").map(after -> new BeforeAndAfter(before, after)))
                        .orElse(null),
                cost().orElse(null),
                textOrNone("costNote"),
                textOrNone("beneficiaries"),
                textOrNone("unintended"),
                textOrNone("learnt"),
                recommendation(),
                textOrNone("why"));
    }

    private @Nullable String textOrNone(String field) {
        return text(field).isEmpty() ? null : text(field);
    }

    private @Nullable Recommendation recommendation() {
        return java.util.Arrays.stream(Recommendation.values())
                .filter(advice -> advice.name().equals(text("recommendation")))
                .findFirst()
                .orElse(null);
    }

    /** The fields that someone else's version has otherwise. */
    List<BothVersions> beside(Evaluation theirs) {
        EvaluationForm other = of(theirs);
        List<BothVersions> both = new ArrayList<>();
        LABELS.forEach((field, label) -> both.add(new BothVersions(label, text(field), other.text(field))));
        return both.stream().filter(BothVersions::differ).toList();
    }
}
