package foreland.delivery.overview;

import java.util.Locale;

/** What activities of a kind add up to, as the public is told. A few people could be known by their number: it is not said. */
record PublicTotal(
        String kind, String unitOne, String unitMany, boolean people, int activities, long count, boolean atLeast) {

    private static final int FEW = 5;

    String words() {
        if (people && count < FEW) {
            return "fewer than " + FEW + " " + unitMany;
        }
        String counted = (atLeast ? "at least " : "") + String.format(Locale.UK, "%,d", count) + " "
                + (count == 1 ? unitOne : unitMany);
        return people && activities > 1 ? counted + " (someone may be counted more than once)" : counted;
    }
}
