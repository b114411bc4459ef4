package foreland.journal;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, and in which partnership. Bound to the thread for as long as they act; set in the database at the start
 * of every transaction, where row-level security goes by it.
 *
 * @param person the signed-in person; empty for the public and for the program itself
 * @param partnership whose pages are being read or written; empty for the installation as a whole
 * @param system the program itself acts (first start, command line, sign-in before anyone is known)
 * @param link hashes of the secrets of a link by which someone without sign-in acts; the module whose link it is says in the
 *     database what it opens, and by itself it opens nothing
 * @param through what else than a browser they act through, such as "token Data warehouse"; the journal says so beside each act
 */
public record Acting(
        @Nullable UUID person,
        @Nullable UUID partnership,
        boolean system,
        @Nullable String link,
        @Nullable String through) {

    private static final Acting NOBODY = new Acting(null, null, false);
    private static final ThreadLocal<Acting> CURRENT = ThreadLocal.withInitial(() -> NOBODY);

    public Acting(@Nullable UUID person, @Nullable UUID partnership, boolean system) {
        this(person, partnership, system, null, null);
    }

    public static Acting nobody() {
        return NOBODY;
    }

    /** A member of the public reading a partnership's pages. */
    public static Acting publicIn(UUID partnership) {
        return new Acting(null, partnership, false);
    }

    public static Acting person(UUID person, @Nullable UUID partnership) {
        return new Acting(person, partnership, false);
    }

    /** A person whose program acts for them, through something that has a name. */
    public static Acting person(UUID person, UUID partnership, String through) {
        return new Acting(person, partnership, false, null, through);
    }

    /** Someone of the public who holds a secret link of a partnership. */
    public static Acting byLink(UUID partnership, String link) {
        return new Acting(null, partnership, false, link, null);
    }

    /** The program itself, within one partnership or (null) for the installation. */
    public static Acting system(@Nullable UUID partnership) {
        return new Acting(null, partnership, true);
    }

    public static Acting current() {
        return CURRENT.get();
    }

    /** Does the work as this, and then is again whoever it was before. A transaction that is already open keeps its own. */
    public <T> T doing(Supplier<T> work) {
        Acting before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }

    public void run(Runnable work) {
        doing(() -> {
            work.run();
            return true;
        });
    }
}
