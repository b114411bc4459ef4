package foreland.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with one record, so that its constructor can refuse all of it at once. */
final class Checks {

    /** Letters, digits and the marks used in references; no blanks, so that a reference fits into an address. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private final List<Problem> problems = new ArrayList<>();

    Checks refuseIf(boolean wrong, String field, String fault, String remedy) {
        if (wrong) {
            problems.add(new Problem(field, fault, remedy));
        }
        return this;
    }

    /** A text that must be there. */
    Checks text(String field, String value) {
        return refuseIf(value.isBlank(), field, "This is blank.", "Write the text, or leave the whole entry out.");
    }

    /** A text that may be left out, but is not blank when it is there. */
    Checks optionalText(String field, @Nullable String value) {
        return value == null ? this : text(field, value);
    }

    /** Short texts, each on one line: a spreadsheet holds such a list in one cell, one item to a line. */
    Checks lines(String field, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            String item = field + "[" + i + "]";
            text(item, value);
            refuseIf(value.lines().count() > 1, item, "This item has a line break in it.", "Write it on one line.");
        }
        return this;
    }

    Checks reference(String field, String value) {
        return refuseIf(
                !REFERENCE.matcher(value).matches(),
                field,
                "'" + value + "' cannot be a reference.",
                "Use up to 40 letters, digits, dots and hyphens, such as T1-03.");
    }

    Checks notNegative(String field, @Nullable Integer value) {
        return refuseIf(value != null && value < 0, field, "A count cannot be below nought.", "Write 0 or more.");
    }

    Checks inOrder(String field, @Nullable LocalDate first, @Nullable LocalDate then) {
        return refuseIf(
                first != null && then != null && then.isBefore(first),
                field,
                "This date, " + then + ", is before the first, " + first + ".",
                "Put the two dates in order.");
    }

    /** The same key may not stand twice in a list. */
    <T> Checks noneTwice(String field, List<T> values, String keyField, Function<T, String> key, String noun) {
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = key.apply(values.get(i));
            refuseIf(
                    seen.contains(value),
                    field + "[" + i + "]." + keyField,
                    "There is already " + noun + " " + value + ".",
                    "Give each its own.");
            seen.add(value);
        }
        return this;
    }

    Checks add(List<Problem> more) {
        problems.addAll(more);
        return this;
    }

    void orRefuse() {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
