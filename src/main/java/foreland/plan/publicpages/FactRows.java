package foreland.plan.publicpages;

import foreland.govuk.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what a source said of one thing; what it did not say is left out, except where a reader would look for it. */
final class FactRows {

    private final List<SummaryRow> rows = new ArrayList<>();

    FactRows add(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(SummaryRow.of(key, value));
        }
        return this;
    }

    /** One to a line. */
    FactRows add(String key, List<String> values) {
        return add(key, String.join("\n", values));
    }

    /** Says so when it is not known. */
    FactRows always(String key, @Nullable String value) {
        return add(key, Words.orNotPublished(value));
    }

    List<SummaryRow> list() {
        return List.copyOf(rows);
    }
}
