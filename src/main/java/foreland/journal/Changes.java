package foreland.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What changed in the acting partnership, in the order in which it was committed. A reader that goes on after the last position it
 * was given misses nothing: positions are given out one after the other while transactions commit, so that none turns up later
 * before one that was read.
 */
public interface Changes {

    /**
     * Those after a position, the earliest first; looks at personal data are no changes.
     *
     * @param position of the last that is known; 0 for the beginning
     */
    List<Change> listAfter(long position, int atMost);

    /** The same, of these kinds of nouns alone. */
    List<Change> listAfter(long position, int atMost, Collection<String> kinds);

    /** The position of the newest entry; 0 before the first. */
    long newest();

    /**
     * One change. It says nothing of what the noun says, and not who changed it.
     *
     * @param position in the partnership's chain, from 1
     * @param removed whether the noun is no more
     * @param version how many times the noun was written down, this time included; of a removed one, how many times before
     */
    record Change(long position, Instant at, Noun noun, boolean removed, int version) {}
}
