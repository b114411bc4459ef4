package foreland.assessment.run;

import foreland.assessment.SixDigits;
import java.util.Locale;

/** How the paper writes numbers. */
final class PaperNumbers {

    private PaperNumbers() {}

    static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    static String signed(double percent) {
        String text = SixDigits.fixed(percent, 1);
        return percent > 0 ? "+" + text : text.replace('-', '−');
    }

    static String two(double number) {
        return Double.isFinite(number) ? SixDigits.fixed(number, 2) : "no limit";
    }

    static String small(double q) {
        return q < 0.001 ? "under 0.001" : SixDigits.fixed(q, 3);
    }
}
