package foreland.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An amount of pounds sterling, held in whole pence. Sums that would not fit throw {@link ArithmeticException}.
 *
 * @param pence the amount in pence; may be negative
 */
public record Money(long pence) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final Pattern WRITTEN = Pattern.compile("-?£?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,2})?");

    public static Money pounds(long pounds) {
        return new Money(Math.multiplyExact(pounds, 100));
    }

    /**
     * Reads {@code 33116}, {@code £33,116.00} or {@code 33,116.5}, all in pounds.
     *
     * @throws IllegalArgumentException saying why the text is no amount
     */
    public static Money parse(String text) {
        String compact = text.strip().replace(" ", "");
        if (!WRITTEN.matcher(compact).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not an amount of money. Write pounds like 33116 or £33,116.50.");
        }
        BigDecimal pounds = new BigDecimal(compact.replace("£", "").replace(",", ""));
        return new Money(pounds.movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    /**
     * Splits into parts that differ by at most a penny and add up to the whole; the earlier parts are the larger.
     *
     * @param parts how many, at least 1
     */
    public List<Money> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("Money is split into at least one part, not " + parts + ".");
        }
        long share = pence / parts;
        long leftOver = Math.abs(pence % parts);
        List<Money> split = new ArrayList<>(parts);
        for (int part = 0; part < parts; part++) {
            long extraPenny = part < leftOver ? Long.signum(pence) : 0;
            split.add(new Money(share + extraPenny));
        }
        return List.copyOf(split);
    }

    /** The shortest exact number of pounds, {@code 33116} or {@code 33116.50}, as files hold it. */
    public String plain() {
        BigDecimal pounds = BigDecimal.valueOf(pence, 2);
        return pence % 100 == 0 ? pounds.setScale(0).toPlainString() : pounds.toPlainString();
    }

    /** As people read it: {@code £33,116}, or {@code £33,116.50} when there are pence. */
    @Override
    public String toString() {
        BigDecimal pounds = BigDecimal.valueOf(pence, 2).abs();
        String digits = pence % 100 == 0 ? "%,.0f" : "%,.2f";
        return (pence < 0 ? "-£" : "£") + String.format(Locale.UK, digits, pounds);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }
}
