package foreland.govuk;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers offered by radios, checkboxes or a select.
 *
 * @param value what is posted
 * @param text  what is shown
 * @param hint  a line of help below it (not in a select); null for none
 */
public record Choice(String value, String text, @Nullable String hint) {

    public Choice(String value, String text) {
        this(value, text, null);
    }

    /** A choice for each of some things, in their order. */
    public static <T> List<Choice> of(
            List<T> things, Function<? super T, String> value, Function<? super T, String> text) {
        return things.stream()
                .map(thing -> new Choice(value.apply(thing), text.apply(thing)))
                .toList();
    }

    /** The names of an enum as values, with the text given for each. */
    public static <E extends Enum<E>> List<Choice> of(E[] values, Function<? super E, String> text) {
        return of(List.of(values), Enum::name, text);
    }
}
