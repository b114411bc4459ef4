package foreland.assessment.explore;

import foreland.evidence.MonthsCovered;
import java.time.YearMonth;
import java.util.Optional;

/** Says which months there are rows of. */
final class Coverage {

    private Coverage() {}

    /** How many months of the question's year are covered. */
    static int months(MonthsCovered covered, Question question) {
        int months = 0;
        for (YearMonth month = question.from(); !month.isAfter(question.to()); month = month.plusMonths(1)) {
            months += covered.covers(month) ? 1 : 0;
        }
        return months;
    }

    /** A sentence where the year is not whole. */
    static Optional<String> partial(MonthsCovered covered, Question question) {
        int months = months(covered, question);
        return months == Question.MONTHS
                ? Optional.empty()
                : Optional.of("This is a partial year: there are rows of " + months
                        + " of its 12 months. A month without rows is a gap, not a 0.");
    }

    static String block(MonthsCovered.Block block) {
        return block.from().equals(block.to())
                ? Figures.month(block.from())
                : Figures.month(block.from()) + " to " + Figures.month(block.to());
    }
}
