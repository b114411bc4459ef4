package foreland.plan.edit;

import foreland.calendar.DateWords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a noun in words, by their labels: for laying two versions of it side by side. */
final class Words {

    private final Map<String, String> words = new LinkedHashMap<>();

    Words with(String label, @Nullable String text) {
        words.put(label, text == null ? "" : text);
        return this;
    }

    Words with(String label, @Nullable LocalDate day) {
        return with(label, day(day));
    }

    Words with(String label, @Nullable Boolean yes) {
        return with(label, yes == null ? "Not known" : yes ? "Yes" : "No");
    }

    Map<String, String> done() {
        return words;
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DateWords.day(day);
    }

    /** With a capital letter in front, as the start of a line. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
