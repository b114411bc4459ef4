package foreland.partnership.history;

import foreland.calendar.LondonTime;
import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import foreland.journal.JournalEntry;
import foreland.journal.JournalQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the journal, as typed; nothing for anything. */
record SearchForm(String person, String noun, String nounKind, String kind, DateParts from, DateParts until) {

    static SearchForm of(Map<String, String[]> parameters) {
        return new SearchForm(
                first(parameters, "person"),
                first(parameters, "noun"),
                first(parameters, "noun-kind"),
                first(parameters, "kind"),
                DateParts.posted("from", name -> first(parameters, name)),
                DateParts.posted("until", name -> first(parameters, name)));
    }

    boolean isEmpty() {
        return person.isEmpty()
                && noun.isEmpty()
                && nounKind.isEmpty()
                && kind.isEmpty()
                && from.isEmpty()
                && until.isEmpty();
    }

    Problems problems() {
        Problems problems = Problems.none();
        if (!from.isEmpty() && from.date().isEmpty()) {
            problems = problems.and("from", "The first day is not a date. Enter day, month and year, such as 9 3 2026");
        }
        if (!until.isEmpty() && until.date().isEmpty()) {
            problems = problems.and("until", "The last day is not a date. Enter day, month and year, such as 9 3 2026");
        }
        if (from.date().isPresent()
                && until.date().isPresent()
                && until.date().get().isBefore(from.date().get())) {
            problems = problems.and("until", "The last day must be on or after the first day");
        }
        return problems;
    }

    JournalQuery query() {
        return new JournalQuery(
                id(person),
                id(noun),
                nounKind.isEmpty() ? null : nounKind,
                kindOrNull(),
                start(from.date().orElse(null)),
                start(until.date().map(day -> day.plusDays(1)).orElse(null)));
    }

    private JournalEntry.@Nullable Kind kindOrNull() {
        for (JournalEntry.Kind known : JournalEntry.Kind.values()) {
            if (known.name().equals(kind)) {
                return known;
            }
        }
        return null;
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(LondonTime.ZONE).toInstant();
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnIdentity) {
            // Nothing has this identity, so that nothing is found.
            return new UUID(0, 0);
        }
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }
}
