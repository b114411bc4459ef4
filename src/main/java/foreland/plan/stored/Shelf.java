package foreland.plan.stored;

import foreland.journal.Acting;
import foreland.plan.Library;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps in memory what the public, and what a member, may read of each partnership, and asks the database at every request whether
 * the reader is one and whether it still holds: every change is in the partnership's journal, and the head of its chain moves on
 * as the change commits. So a page is never older than its request, on any number of nodes.
 */
@Component
class Shelf {

    /** Enough for the partnerships that are read at the same time; the one read longest ago makes room. */
    private static final int MOST = 50;

    private final JdbcClient sql;
    private final Map<Whose, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Whose, Kept> eldest) {
            return size() > MOST;
        }
    };

    /** All members of a partnership see the same, and so does all the public. */
    private record Whose(UUID partnership, boolean member) {}

    /** @param head of the journal's chain before the library was read: it may be newer than that, never older */
    private record Kept(String head, Library library) {}

    private record Asked(String head, boolean member) {}

    Shelf(JdbcClient sql) {
        this.sql = sql;
    }

    Library take(Supplier<Library> reading) {
        Acting acting = Acting.current();
        UUID partnership = acting.partnership();
        // The program itself sees more than any member; a transaction that writes would keep what it may yet take back.
        if (acting.system()
                || partnership == null
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return reading.get();
        }
        return ask().map(asked -> take(new Whose(partnership, asked.member), asked.head, reading))
                .orElseGet(reading);
    }

    private Library take(Whose whose, String head, Supplier<Library> reading) {
        Kept before = find(whose);
        if (before != null && before.head.equals(head)) {
            return before.library;
        }
        Kept fresh = new Kept(head, reading.get());
        put(whose, fresh);
        return fresh.library;
    }

    private synchronized @Nullable Kept find(Whose whose) {
        return kept.get(whose);
    }

    private synchronized void put(Whose whose, Kept fresh) {
        kept.put(whose, fresh);
    }

    /** Empty while a partnership has no journal. */
    private Optional<Asked> ask() {
        return sql.sql("""
                        select encode(hash, 'hex') as head, partnership.acting_is_member() as member
                        from journal.chain_head where chain = journal.acting_partnership()""")
                .query((row, n) -> new Asked(row.getString("head"), row.getBoolean("member")))
                .optional();
    }
}
