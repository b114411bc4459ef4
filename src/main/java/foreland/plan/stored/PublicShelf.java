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
 * Keeps in memory what the public may read of each partnership, and asks the database at every request whether it still holds:
 * every change is in the partnership's journal, and the head of its chain moves on as the change commits. So a page is never
 * older than its request, on any number of nodes. What signed-in people see is never kept.
 */
@Component
class PublicShelf {

    /** Enough for the partnerships that are read at the same time; the one read longest ago makes room. */
    private static final int MOST = 50;

    private final JdbcClient sql;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
            return size() > MOST;
        }
    };

    /** @param head of the journal's chain before the library was read: it may be newer than that, never older */
    private record Kept(String head, Library library) {}

    PublicShelf(JdbcClient sql) {
        this.sql = sql;
    }

    Library take(Supplier<Library> reading) {
        Acting acting = Acting.current();
        UUID partnership = acting.partnership();
        boolean ofThePublic = acting.person() == null && !acting.system();
        // A transaction that writes would keep what it may yet take back.
        if (!ofThePublic || partnership == null || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return reading.get();
        }
        return headOfTheJournal().map(head -> take(partnership, head, reading)).orElseGet(reading);
    }

    private Library take(UUID partnership, String head, Supplier<Library> reading) {
        Kept before = find(partnership);
        if (before != null && before.head.equals(head)) {
            return before.library;
        }
        Kept fresh = new Kept(head, reading.get());
        put(partnership, fresh);
        return fresh.library;
    }

    private synchronized @Nullable Kept find(UUID partnership) {
        return kept.get(partnership);
    }

    private synchronized void put(UUID partnership, Kept fresh) {
        kept.put(partnership, fresh);
    }

    private Optional<String> headOfTheJournal() {
        return sql.sql("select encode(hash, 'hex') from journal.chain_head where chain = journal.acting_partnership()")
                .query(String.class)
                .optional();
    }
}
