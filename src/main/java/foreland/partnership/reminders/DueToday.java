package foreland.partnership.reminders;

import foreland.journal.Acting;
import foreland.partnership.DueItem;
import foreland.partnership.DueItems;
import foreland.partnership.Partnership;
import foreland.partnership.Viewer;
import foreland.partnership.Viewers;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks every module, as that person, what someone has to do. */
@Component
class DueToday {

    private final List<DueItems> sources;
    private final Viewers viewers;
    private final TransactionTemplate transactions;

    DueToday(List<DueItems> sources, Viewers viewers, TransactionTemplate transactions) {
        this.sources = sources;
        this.viewers = viewers;
        this.transactions = transactions;
    }

    /** Nothing for who does not belong to the partnership (any more). Wants no transaction to be open: the walls are theirs. */
    List<DueItem> listFor(Partnership partnership, UUID person) {
        return Acting.person(person, partnership.id())
                .doing(() -> transactions.execute(transaction -> {
                    Viewer viewer = viewers.get(partnership, person);
                    return viewer.member()
                            ? sources.stream()
                                    .flatMap(source -> source.listFor(viewer).stream())
                                    .toList()
                            : List.<DueItem>of();
                }));
    }
}
