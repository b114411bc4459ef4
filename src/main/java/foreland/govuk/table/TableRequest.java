package foreland.govuk.table;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants to see a table, as the address says: {@code ?sort=-due&f.lead=Council&format=csv}. What it says about
 * columns that do not exist is passed over.
 *
 * @param prefix     stands before each name and a dot where a page has several tables; empty for the only one
 * @param parameters all of the address, including those of other tables, so that links can keep them
 */
public record TableRequest(String prefix, Map<String, String> parameters) {

    /** What a table can be downloaded as. */
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        String contentType() {
            return contentType;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public TableRequest {
        parameters = Map.copyOf(parameters);
    }

    /** For the only table of a page, from {@code request.getParameterMap()}. */
    public static TableRequest of(Map<String, String[]> parameters) {
        return of("", parameters);
    }

    /** For one of several tables of a page. */
    public static TableRequest of(String prefix, Map<String, String[]> parameters) {
        var first = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> {
            if (values.length > 0 && !values[0].isBlank()) {
                first.put(name, values[0].strip());
            }
        });
        return new TableRequest(prefix, first);
    }

    /** The name of a parameter of this table. */
    String name(String word) {
        return prefix.isEmpty() ? word : prefix + "." + word;
    }

    /** The column to sort by, with a hyphen in front for descending; null for the table's own order. */
    @Nullable
    String sort() {
        return parameters.get(name("sort"));
    }

    /** What to filter a column by; empty for everything. */
    String filter(String key) {
        return parameters.getOrDefault(name("f." + key), "");
    }

    /** The format to download, if it is a download that was asked for. */
    public Optional<Format> format() {
        var asked = parameters.getOrDefault(name("format"), "");
        for (var format : Format.values()) {
            if (format.word().equals(asked)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
