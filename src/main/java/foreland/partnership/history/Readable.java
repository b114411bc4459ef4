package foreland.partnership.history;

import foreland.partnership.LondonDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the journal keeps (names of fields, codes, identities, ISO dates) into what people read.
 *
 * @param names of people and agencies, by their identity
 */
record Readable(Map<String, String> names) {

    private static final Map<String, String> FIELDS =
            Map.of("from", "First day", "to", "Last day", "email", "E-mail address", "twoTier", "Two tiers");

    /** "successMeasure" becomes "Success measure". */
    static String field(String name) {
        String known = FIELDS.get(name);
        return known != null ? known : sentence(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " "));
    }

    /** "partnership.post-holding" becomes "Post holding". */
    static String noun(String kind) {
        return sentence(kind.substring(kind.indexOf('.') + 1).replace('-', ' '));
    }

    String value(@Nullable Object value) {
        if (value == null || value.equals("")) {
            return "nothing";
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty() ? "nothing" : list.stream().map(this::value).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(part -> field(String.valueOf(part.getKey())) + " " + value(part.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        String text = value.toString();
        if (names.containsKey(text)) {
            return String.valueOf(names.get(text));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LondonDay.words(LocalDate.parse(text));
        }
        return text.matches("[A-Z]+(_[A-Z]+)+|[A-Z]{4,}") ? sentence(text.replace('_', ' ')) : text;
    }

    private static String sentence(String words) {
        String lower = words.toLowerCase(Locale.UK);
        return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
