package foreland.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The journal of every change and of every view of personal data. Entries are written in the caller's transaction: what
 * happened and that it was written down are one. They are never changed; each partnership's form a chain of hashes.
 */
public interface Journal {

    /**
     * Writes that a noun changed.
     *
     * @param act what was done, in words a reader of the journal understands: "target changed"
     * @param after the whole noun as it is now; written as JSON, {@link Personal} values encrypted
     */
    void changed(Noun noun, String act, Object after);

    /** Writes that a noun is no more. */
    void removed(Noun noun, String act);

    /** Writes that the acting person looked at personal data of a noun, and why. */
    void viewed(Noun noun, String why);

    /** All entries of one noun, newest first. */
    List<JournalEntry> listOf(UUID noun);

    /** All entries of one noun and of the parts within it, newest first. */
    List<JournalEntry> listOfAndWithin(UUID noun);

    /** The newest entries of the acting partnership, newest first. */
    List<JournalEntry> listNewest(int atMost);

    /** The newest entries of the acting partnership that a query fits, newest first. */
    List<JournalEntry> search(JournalQuery query, int atMost);

    /** The kinds of nouns that the acting partnership's journal speaks of, in alphabetical order. */
    List<String> listNounKinds();

    /**
     * What was within a noun as it stood at an instant: for each part that existed then, its kind and the JSON of its
     * last change by then.
     */
    List<AsOf> listWithinAsOf(UUID whole, Instant at);

    /** The first place where the acting partnership's chain does not hold; empty when all of it does. */
    Optional<ChainBreak> findFirstBreak();

    /**
     * The same for the newest entries alone, which takes as long however old the journal is.
     *
     * @param entries how many, 1 or more
     */
    Optional<ChainBreak> findBreakAmongNewest(int entries);

    /** Destroys a person's key: what the journal says of them can be read no more, and the chain still holds. */
    void destroyKeyOf(UUID person);

    /** A part of a whole as it stood at some instant. */
    record AsOf(String kind, UUID id, Map<String, Object> after) {}

    /**
     * Where a chain does not hold.
     *
     * @param position in the chain, from 1; empty for an entry outside it
     * @param entry the journal entry concerned, where there is one
     */
    record ChainBreak(Optional<Long> position, Optional<Long> entry, String reason) {}
}
