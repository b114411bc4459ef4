package foreland.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with one record, so that its constructor can refuse all of it at once. */
public final class Checks {

    /** Letters, digits and the marks used in references; no blanks, so that a reference fits into an address. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    /** What a cell of a spreadsheet holds, with room to spare. */
    private static final int LONGEST_TEXT = 30_000;

    private final List<Problem> problems = new ArrayList<>();

    public Checks refuseIf(boolean wrong, String field, String fault, String remedy) {
        if (wrong) {
            problems.add(new Problem(field, fault, remedy));
        }
        return this;
    }

    /** A text that must be there, and that every file format can carry unchanged. */
    public Checks text(String field, String value) {
        refuseIf(value.isBlank(), field, "This is blank.", "Write the text, or leave the whole entry out.");
        refuseIf(
                !value.isBlank() && !value.strip().equals(value),
                field,
                "This text starts or ends with a blank.",
                "Take the blank off.");
        refuseIf(
                value.chars().anyMatch(Checks::cannotBeShown) || hasHalfCharacter(value),
                field,
                "This text has a character in it that cannot be shown.",
                "Type the text again without it.");
        return refuseIf(
                value.length() > LONGEST_TEXT,
                field,
                "This text has " + value.length() + " characters; " + LONGEST_TEXT + " is the most.",
                "Shorten it.");
    }

    private static boolean cannotBeShown(int character) {
        boolean layout = character == '\n' || character == '\t';
        boolean lineSeparator = character == 0x2028 || character == 0x2029;
        return (Character.isISOControl(character) && !layout)
                || lineSeparator
                || character >= 0xFFFE
                || character == 0xFEFF;
    }

    /** Half of a character that takes two places, without its other half: no encoding can write it. */
    private static boolean hasHalfCharacter(String value) {
        return value.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    /** A text that may be left out, but is not blank when it is there. */
    public Checks optionalText(String field, @Nullable String value) {
        return value == null ? this : text(field, value);
    }

    /** Short texts, each on one line: a spreadsheet holds such a list in one cell, one item to a line. */
    public Checks lines(String field, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            String item = field + "[" + i + "]";
            text(item, value);
            refuseIf(value.lines().count() > 1, item, "This item has a line break in it.", "Write it on one line.");
        }
        return refuseIf(
                values.stream().mapToInt(value -> value.length() + 1).sum() > LONGEST_TEXT,
                field,
                "This list is too long.",
                "Keep it under " + LONGEST_TEXT + " characters.");
    }

    public Checks reference(String field, String value) {
        return refuseIf(
                !REFERENCE.matcher(value).matches(),
                field,
                "'" + value + "' cannot be a reference.",
                "Use up to 40 letters, digits, dots and hyphens, such as T1-03.");
    }

    public Checks notNegative(String field, @Nullable Integer value) {
        return refuseIf(value != null && value < 0, field, "A count cannot be below nought.", "Write 0 or more.");
    }

    public Checks inOrder(String field, @Nullable LocalDate first, @Nullable LocalDate then) {
        return refuseIf(
                first != null && then != null && then.isBefore(first),
                field,
                "This date, " + then + ", is before the first, " + first + ".",
                "Put the two dates in order.");
    }

    /** The same key may not stand twice in a list. */
    public <T> Checks noneTwice(String field, List<T> values, String keyField, Function<T, String> key, String noun) {
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

    public Checks add(List<Problem> more) {
        problems.addAll(more);
        return this;
    }

    public void orRefuse() {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
