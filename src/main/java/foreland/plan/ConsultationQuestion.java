package foreland.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a consultation with its published answer. Percentages of different questions have different bases.
 *
 * @param text the question, or the finding in words
 * @param percent as published
 * @param numerator how many gave the answer
 * @param base how many answered the question
 * @param ranked answers in order, most frequent first
 * @param drivers the reasons people gave
 * @param note anything to add
 */
public record ConsultationQuestion(
        String text,
        @Nullable BigDecimal percent,
        @Nullable Integer numerator,
        @Nullable Integer base,
        List<String> ranked,
        List<String> drivers,
        @Nullable String note) {

    public ConsultationQuestion {
        ranked = List.copyOf(ranked);
        drivers = List.copyOf(drivers);
        percent = Figures.plainOrNone(percent);
        new Checks()
                .text("text", text)
                .notNegative("numerator", numerator)
                .notNegative("base", base)
                .refuseIf(
                        numerator != null && base != null && numerator > base,
                        "numerator",
                        "More people gave this answer than answered the question.",
                        "Check the two counts.")
                .refuseIf(
                        percent != null && (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0),
                        "percent",
                        "A percentage lies between 0 and 100.",
                        "Write 75.9 for 75.9%.")
                .lines("ranked", ranked)
                .lines("drivers", drivers)
                .optionalText("note", note)
                .orRefuse();
    }
}
