package foreland.plan.publicpages;

import foreland.plan.ConsultationQuestion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a consultation with its answer.
 *
 * @param percent as published
 * @param base out of how many people, or that this was not published
 * @param warning why the percentage and the people do not fit; null when they do
 */
record AnswerLine(
        String text,
        String percent,
        String base,
        @Nullable String warning,
        List<String> ranked,
        List<String> drivers,
        @Nullable String note) {

    /**
     * @param responses how many answered the consultation as a whole, if published
     */
    static AnswerLine of(ConsultationQuestion question, @Nullable Integer responses) {
        return new AnswerLine(
                Words.sentence(question.text()),
                question.percent() == null ? "No percentage published" : Words.number(question.percent()) + "%",
                base(question),
                warning(question, responses),
                question.ranked(),
                question.drivers(),
                question.note());
    }

    private static String base(ConsultationQuestion question) {
        if (question.base() == null) {
            return question.numerator() == null
                    ? Words.NOT_PUBLISHED
                    : Words.number(question.numerator()) + " people; out of how many was not published";
        }
        String base = Words.counted(question.base(), "person", "people");
        return question.numerator() == null ? base + " answered" : Words.number(question.numerator()) + " of " + base;
    }

    private static @Nullable String warning(ConsultationQuestion question, @Nullable Integer responses) {
        BigDecimal percent = question.percent();
        if (percent == null) {
            return null;
        }
        if (question.base() == null) {
            return responses == null || isPossible(percent, responses)
                    ? "How many people answered this question was not published."
                    : "How many people answered this question was not published. It cannot have been all "
                            + Words.number(responses) + ": no whole number of them is " + Words.number(percent) + "%.";
        }
        if (question.numerator() != null) {
            BigDecimal worked = share(question.numerator(), question.base(), percent.scale());
            return worked.compareTo(percent) == 0
                    ? null
                    : "The two do not agree: " + Words.number(question.numerator()) + " of "
                            + Words.number(question.base()) + " is " + Words.number(worked) + "%.";
        }
        return isPossible(percent, question.base())
                ? null
                : "No whole number of " + Words.number(question.base()) + " people is " + Words.number(percent) + "%.";
    }

    /** Whether some whole number of people out of so many rounds to this percentage, at its number of decimals. */
    static boolean isPossible(BigDecimal percent, int base) {
        if (base == 0) {
            return false;
        }
        int below = percent.multiply(BigDecimal.valueOf(base))
                .divide(BigDecimal.valueOf(100), RoundingMode.FLOOR)
                .intValue();
        return share(below, base, percent.scale()).compareTo(percent) == 0
                || share(Math.min(below + 1, base), base, percent.scale()).compareTo(percent) == 0;
    }

    private static BigDecimal share(int part, int whole, int decimals) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
