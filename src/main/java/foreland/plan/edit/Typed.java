package foreland.plan.edit;

import foreland.govuk.DateParts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of a form, kept as typed so that it can be shown again. A form may repeat a block of fields:
 * the unit of its third measure is {@code measures-2-unit}.
 *
 * @param prefix of the names of the fields, empty for the whole form, such as {@code measures-2-} for a block
 * @param values by whole name; blanks around a text are taken off, since no plan holds them
 */
record Typed(String prefix, Map<String, List<String>> values) {

    /** The button that asks for one more empty block has this name, and that of the block as its value. */
    static final String MORE = "more";

    /** What the form carries along for the program; a block in which only these are filled was left empty. */
    private static final List<String> NOT_TYPED = List.of("kind", "was");

    private static final Pattern BLOCK_FIELD = Pattern.compile("([a-z]+)-(\\d{1,3})-([a-zA-Z-]+)");

    Typed {
        values = Map.copyOf(values);
    }

    static Typed posted(HttpServletRequest request) {
        Map<String, List<String>> values = new HashMap<>();
        request.getParameterMap()
                .forEach((name, texts) -> values.put(
                        name, Arrays.stream(texts).map(Typed::cleaned).toList()));
        return new Typed("", values);
    }

    /** The same, with what the address says of one more field. */
    Typed with(String field, HttpServletRequest request) {
        String text = request.getParameter(field);
        Map<String, List<String>> more = new HashMap<>(values);
        more.put(name(field), List.of(text == null ? "" : cleaned(text)));
        return new Typed(prefix, more);
    }

    private static String cleaned(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The name that the field has in the page. */
    String name(String field) {
        return prefix + field;
    }

    /** What stands in a field; empty when there is nothing. */
    String text(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? "" : all.get(0);
    }

    @Nullable
    String orNull(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** All the boxes that were ticked. */
    List<String> all(String field) {
        return values.getOrDefault(name(field), List.of());
    }

    /** One item a line; blank lines are passed over. */
    List<String> lines(String field) {
        return text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    DateParts day(String field) {
        return DateParts.posted(
                name(field), name -> values.getOrDefault(name, List.of("")).get(0));
    }

    /** Whether the button was pressed that asks for another block, and for nothing to be saved yet. */
    boolean wantsMore() {
        return !text(MORE).isEmpty();
    }

    /** The blocks to show: those of the form, and one more where that was asked for. */
    List<Typed> blocks(String block) {
        int shown = 0;
        for (String name : values.keySet()) {
            Matcher field = BLOCK_FIELD.matcher(name);
            if (field.matches() && field.group(1).equals(block)) {
                shown = Math.max(shown, Integer.parseInt(field.group(2)) + 1);
            }
        }
        int wanted = text(MORE).equals(block) ? shown + 1 : shown;
        return IntStream.range(0, wanted)
                .mapToObj(number -> new Typed(block + "-" + number + "-", values))
                .toList();
    }

    /** The blocks in which something was typed. */
    List<Typed> filled(String block) {
        return blocks(block).stream().filter(Typed::isFilled).toList();
    }

    private boolean isFilled() {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .filter(entry -> !NOT_TYPED.contains(entry.getKey().substring(prefix.length())))
                .anyMatch(entry -> entry.getValue().stream().anyMatch(text -> !text.isEmpty()));
    }
}
