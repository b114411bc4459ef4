package foreland.delivery.evaluation;

import foreland.delivery.Recommendation;
import foreland.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an action was worth. A draft may lack all but its question; one that is presented lacks nothing.
 *
 * @param question what it wants to know
 * @param method how it finds out
 * @param measured what was counted or asked, in {@code unit}
 * @param figures before and after
 * @param comparison what the change is held against, in words
 * @param compared the same figure there
 * @param cost of the whole, with a note on what is in it
 * @param unintended effects that nobody planned; "None known" is an answer
 */
record Evaluation(
        String question,
        @Nullable String method,
        @Nullable String measured,
        @Nullable String unit,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        @Nullable String comparison,
        @Nullable BeforeAndAfter compared,
        @Nullable Money cost,
        @Nullable String costNote,
        @Nullable String beneficiaries,
        @Nullable String unintended,
        @Nullable String learnt,
        @Nullable Recommendation recommendation,
        @Nullable String why) {

    Evaluation {
        if (question.isBlank()) {
            throw new IllegalArgumentException("An evaluation asks something");
        }
    }

    /** What it lacks before it can be presented, as a list of things. */
    List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        add(lacks, method, "the method");
        add(lacks, measured, "what was measured");
        add(lacks, before, "the figure before");
        add(lacks, after, "the figure after");
        add(lacks, comparison, "what it is compared with");
        add(lacks, cost, "the cost");
        add(lacks, beneficiaries, "who benefited");
        add(lacks, unintended, "unintended effects");
        add(lacks, learnt, "what was learnt");
        add(lacks, recommendation, "the recommendation");
        add(lacks, why, "why it is recommended");
        return lacks;
    }

    private static void add(List<String> lacks, @Nullable Object said, String what) {
        if (said == null) {
            lacks.add(what);
        }
    }

    Optional<BeforeAndAfter> figures() {
        return before == null || after == null ? Optional.empty() : Optional.of(new BeforeAndAfter(before, after));
    }

    /** What the figures show, a sentence each. It says what changed beside what, and not why. */
    List<String> findings() {
        Optional<BeforeAndAfter> own = figures();
        Optional<BeforeAndAfter> there = Optional.ofNullable(compared);
        String of = unit == null ? "" : unit;
        return Stream.of(
                        own.map(figures -> "Here: " + figures.words(of) + "."),
                        there.map(figures -> "Compared with " + comparison + ": " + figures.words(of) + "."),
                        own.flatMap(figures -> there.flatMap(figures::beyond))
                                .map(
                                        points -> "The change here differs by " + BeforeAndAfter.signed(points)
                                                + " percentage points. That it came from the action is not shown by this alone."))
                .flatMap(Optional::stream)
                .toList();
    }
}
