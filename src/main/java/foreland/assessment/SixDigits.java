package foreland.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers with six significant digits, as {@code %.6g} of C writes them: no zeros at the end, an exponent where the number is
 * below 0.0001 or from a million on.
 */
public final class SixDigits {

    private static final int DIGITS = 6;
    private static final MathContext SIX = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    private SixDigits() {}

    /** @param number finite */
    public static String of(double number) {
        if (number == 0) {
            return "0";
        }
        if (number == 1) {
            return "1";
        }
        BigDecimal rounded = new BigDecimal(number).round(SIX).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -4 && exponent < DIGITS) {
            return rounded.toPlainString();
        }
        String digits = rounded.unscaledValue().abs().toString();
        String sign = rounded.signum() < 0 ? "-" : "";
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        String power = (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
        return sign + digits.charAt(0) + fraction + "e" + power;
    }

    /** With a fixed number of decimals, correctly rounded; never "-0.0000". */
    public static String fixed(double number, int decimals) {
        BigDecimal rounded = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.toPlainString();
    }
}
