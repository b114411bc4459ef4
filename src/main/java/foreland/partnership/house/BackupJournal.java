package foreland.partnership.house;

import foreland.journal.Journal;
import foreland.journal.Noun;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who took a backup: it is a view of all personal data there are. */
@Component
class BackupJournal {

    private final JdbcClient sql;
    private final Journal journal;

    BackupJournal(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Transactional
    void downloaded() {
        UUID installation =
                sql.sql("select id from house.installation").query(UUID.class).single();
        journal.viewed(Noun.of("house.installation", installation), "backup downloaded");
    }
}
