package foreland.plan;

import java.util.function.Supplier;

/**
 * The door through which what was agreed changes: a change request that was decided, what became of an action at the close of
 * its year, a provisional action confirmed. Everything else about a year that is agreed, in force or being closed is refused,
 * by the database too.
 *
 * <p>It opens no text that a body decides on now, and no closed year.
 */
public interface UnderChangeControl {

    /**
     * Does the work with the door open, and closes it behind it. Wants a transaction; when the work throws, that must be rolled
     * back.
     */
    <T> T changing(Supplier<T> work);
}
