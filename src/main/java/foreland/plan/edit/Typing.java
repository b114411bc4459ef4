package foreland.plan.edit;

import foreland.govuk.DateParts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the fields of a form with what is stored. */
final class Typing {

    private final String prefix;
    private final Map<String, List<String>> values;

    Typing() {
        this("", new HashMap<>());
    }

    private Typing(String prefix, Map<String, List<String>> values) {
        this.prefix = prefix;
        this.values = values;
    }

    Typing text(String field, @Nullable String text) {
        return all(field, List.of(text == null ? "" : text));
    }

    Typing all(String field, List<String> texts) {
        values.put(prefix + field, List.copyOf(texts));
        return this;
    }

    Typing number(String field, @Nullable BigDecimal number) {
        return text(field, number == null ? null : number.toPlainString());
    }

    Typing choice(String field, @Nullable Enum<?> choice) {
        return text(field, choice == null ? null : choice.name());
    }

    Typing yesOrNo(String field, @Nullable Boolean yes) {
        return text(field, yes == null ? null : yes ? "yes" : "no");
    }

    Typing day(String field, @Nullable LocalDate day) {
        DateParts parts = DateParts.of(day);
        return text(field + "-day", parts.day())
                .text(field + "-month", parts.month())
                .text(field + "-year", parts.year());
    }

    /** A block of the form that repeats; its first field makes it show, empty or not. */
    Typing block(String block, int number) {
        return new Typing(block + "-" + number + "-", values);
    }

    Typed done() {
        return new Typed("", values);
    }
}
