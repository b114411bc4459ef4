package foreland.partnership.history;

import foreland.govuk.Problems;
import foreland.journal.SignedHead;
import foreland.partnership.LondonDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the journal holds.
 *
 * @param firstBreak the first entry where it does not, in words
 * @param head how far it reaches now, signed
 * @param kept days whose heads are kept on this node, with what is wrong with each
 * @param given what came of the head that was pasted; null when none was
 */
record VerifyPage(
        Optional<String> firstBreak,
        SignedHead head,
        List<Kept> kept,
        @Nullable String given,
        String pasted,
        Problems problems) {

    static final String ADDRESS = HistoryPage.LIST + "/verify";

    /** A head that was kept, and what is wrong with the journal by it. */
    record Kept(SignedHead head, Optional<String> problem) {

        String when() {
            return LondonDay.words(head.at());
        }
    }

    List<Kept> wrong() {
        return kept.stream().filter(one -> one.problem().isPresent()).toList();
    }
}
