package foreland.partnership.history;

import foreland.govuk.Problems;
import foreland.journal.Journal;
import foreland.journal.JournalHeads;
import foreland.journal.Noun;
import foreland.journal.SignedHead;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds the journal against itself and against heads that were kept outside the database. */
@Component
@Transactional
class Verification {

    private final Journal journal;
    private final JournalHeads heads;

    Verification(Journal journal, JournalHeads heads) {
        this.journal = journal;
        this.heads = heads;
    }

    VerifyPage verify(String pasted, UUID partnership) {
        // Asked first: that the journal was verified is an entry too, and it joins the chain only as the transaction
        // ends.
        Optional<String> firstBreak = journal.findFirstBreak().map(HistoryPage::words);
        SignedHead now = heads.sign();
        List<VerifyPage.Kept> kept = heads.listKept().stream()
                .map(head -> new VerifyPage.Kept(head, heads.problemWith(head)))
                .toList();
        Problems problems = Problems.none();
        String given = null;
        if (!pasted.isBlank()) {
            Optional<SignedHead> head = SignedHead.read(pasted);
            given = head.map(one -> heads.problemWith(one)
                            .orElse("The journal still holds all that this head says: its first " + one.position()
                                    + " entries are those of then."))
                    .orElse(null);
            if (head.isEmpty()) {
                problems = problems.and("head", "This is no head of a journal. Paste all seven lines of the file");
            }
        }
        journal.viewed(Noun.of("partnership.partnership", partnership), "journal verified");
        return new VerifyPage(firstBreak, now, kept, given, pasted, problems);
    }

    SignedHead head() {
        return heads.sign();
    }
}
