package foreland.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changes about one noun of a plan, in words: what a reader is shown.
 *
 * @param title such as {@code Action T1-03 of 2017-18: Fewer fires}
 * @param lines field by field
 */
public record NounChange(PlanNoun noun, String title, Change.Kind kind, List<Line> lines) {

    /**
     * A field.
     *
     * @param from what it said; empty when it said nothing
     * @param to what it shall say; empty when it shall say nothing
     */
    public record Line(String label, String from, String to) {}

    public NounChange {
        lines = List.copyOf(lines);
    }

    static NounChange of(Redline.Part part) {
        Change.Kind kind = part.before() == null
                ? Change.Kind.ADDED
                : part.after() == null ? Change.Kind.REMOVED : Change.Kind.CHANGED;
        return new NounChange(part.noun(), title(part), kind, lines(part.noun(), part.before(), part.after()));
    }

    /** Two things said of the same noun, field by field. */
    public static List<Line> lines(PlanNoun noun, @Nullable Object before, @Nullable Object after) {
        if (before == null || after == null) {
            return oneSided(before, after);
        }
        String name = noun.words();
        List<Line> lines = new ArrayList<>();
        for (Change change : PlanDifference.ofOne(name, before, after)) {
            lines.add(new Line(
                    label(change, name),
                    Objects.requireNonNullElse(change.from(), ""),
                    Objects.requireNonNullElse(change.to(), "")));
        }
        return lines;
    }

    /** All that a noun says, as if it were added. */
    public static List<Line> everything(Object content) {
        return oneSided(null, content);
    }

    /** {@code milestone 'Guidance written': due}, where the noun itself need not be said again. */
    private static String label(Change change, String noun) {
        String field = change.field() == null ? "" : change.field();
        if (change.noun().equals(noun)) {
            return capital(field);
        }
        String part = change.noun().endsWith(" of " + noun)
                ? change.noun().substring(0, change.noun().length() - noun.length() - " of ".length())
                : change.noun();
        return capital(field.isEmpty() ? part : part + ": " + field);
    }

    private static List<Line> oneSided(@Nullable Object before, @Nullable Object after) {
        List<Line> lines = new ArrayList<>();
        Object there = before == null ? Objects.requireNonNull(after) : before;
        Wording.fields(there).forEach((field, text) -> {
            if (text.equals("unknown") || (field.equals("reconstructed") && text.equals("no"))) {
                return;
            }
            String label = capital(Wording.words(field));
            lines.add(before == null ? new Line(label, "", text) : new Line(label, text, ""));
        });
        return lines;
    }

    private static String title(Redline.Part part) {
        Object content = part.after() == null ? part.before() : part.after();
        String name = capital(part.noun().words());
        if (content instanceof Action action) {
            return name + ": " + action.title();
        }
        return content instanceof FocusArea area ? name + ": " + area.title() : name;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
