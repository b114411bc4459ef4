package foreland.journal;

import java.util.List;
import java.util.Optional;

/** Signed heads of the journal's chains, to be kept outside the database. */
public interface JournalHeads {

    /** The head of the acting partnership's chain now, signed. Wants a transaction to be open. */
    SignedHead sign();

    /** The heads of all chains now, signed. Wants a transaction to be open. */
    List<SignedHead> signAll();

    /** The heads of the acting partnership's chain that this node kept, one a day, oldest first. */
    List<SignedHead> listKept();

    /**
     * Whether the acting partnership's chain still holds what a head says. Wants a transaction to be open.
     *
     * @return what is wrong, in words; empty when nothing is
     */
    Optional<String> problemWith(SignedHead head);
}
