package foreland.partnership.mail;

import foreland.govuk.SummaryRow;
import foreland.partnership.LondonDay;
import foreland.post.PostQueue;
import java.util.List;
import java.util.UUID;

/**
 * The letters of a partnership.
 *
 * @param open whether there is a mail server
 */
record LettersPage(boolean open, PostQueue.Figures figures, List<PostQueue.Waiting> waiting) {

    /** As many as a page takes. */
    static final int MOST = 100;

    List<SummaryRow> rows() {
        return List.of(
                SummaryRow.of("Could not be sent", String.valueOf(figures.dead())),
                SummaryRow.of("Waiting", String.valueOf(figures.waiting())),
                SummaryRow.of(
                        "Longest waiting since",
                        figures.oldest() == null ? "None waits" : LondonDay.words(figures.oldest())),
                SummaryRow.of("Sent in the last 24 hours", String.valueOf(figures.sentInADay())),
                SummaryRow.of(
                        "Last sent", figures.lastSent() == null ? "None yet" : LondonDay.words(figures.lastSent())));
    }

    List<PostQueue.Waiting> dead() {
        return waiting.stream().filter(PostQueue.Waiting::dead).toList();
    }

    List<PostQueue.Waiting> queued() {
        return waiting.stream().filter(letter -> !letter.dead()).toList();
    }

    static String tried(PostQueue.Waiting letter) {
        String since = "Written on " + LondonDay.words(letter.queued());
        return switch (letter.attempts()) {
            case 0 -> since + ", not tried yet";
            case 1 -> since + ", tried once";
            default -> since + ", tried " + letter.attempts() + " times";
        };
    }

    static String next(PostQueue.Waiting letter) {
        return "Tried next on " + LondonDay.words(letter.next());
    }

    static String again(UUID letter) {
        return Addresses.LETTERS + "/" + letter + "/again";
    }

    static String discard(UUID letter) {
        return Addresses.LETTERS + "/" + letter + "/discard";
    }
}
