package foreland.partnership.history;

import java.util.List;
import java.util.UUID;

/** The journal of one noun and of its parts (a person's roles and account), newest first. */
record NounHistoryPage(String noun, List<ReadEntry> entries) {

    static NounHistoryPage of(UUID noun, List<ReadEntry> entries) {
        String kind = entries.stream()
                .filter(entry -> entry.nounId().equals(noun))
                .map(ReadEntry::noun)
                .findFirst()
                .orElse("One thing");
        return new NounHistoryPage(kind, entries);
    }
}
