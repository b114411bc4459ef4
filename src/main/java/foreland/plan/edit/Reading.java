package foreland.plan.edit;

import foreland.govuk.Problems;
import foreland.plan.Problem;
import foreland.plan.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what was typed into values, and gathers every problem on the way. */
final class Reading {

    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,15}(\\.\\d{1,10})?");

    private Problems problems = Problems.none();

    Problems problems() {
        return problems;
    }

    void problem(Typed form, String field, String message) {
        problems = problems.and(form.name(field), message);
    }

    /** A text that must be there. */
    String needed(Typed form, String field, String message) {
        String text = form.text(field);
        if (text.isEmpty()) {
            problem(form, field, message);
        }
        return text;
    }

    @Nullable
    LocalDate day(Typed form, String field) {
        Optional<LocalDate> day = form.day(field).date();
        if (day.isEmpty() && !form.day(field).isEmpty()) {
            problem(form, field, "Enter a day that exists, such as 31 3 2018, or leave all three boxes empty");
        }
        return day.orElse(null);
    }

    @Nullable
    BigDecimal number(Typed form, String field) {
        String text = form.text(field).replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            problem(form, field, "Enter a number such as 80 or 2.5, and the unit in its own box");
            return null;
        }
        return new BigDecimal(text.replace('−', '-'));
    }

    /** What was chosen; nothing when nothing was, or what the form does not offer. */
    static <E extends Enum<E>> @Nullable E choice(Typed form, String field, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(form.text(field)))
                .findFirst()
                .orElse(null);
    }

    static @Nullable Boolean yesOrNo(Typed form, String field) {
        return switch (form.text(field)) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    /**
     * Makes the value, if nothing was wrong so far; what its constructor refuses is told of the fields it was typed into.
     *
     * @param fieldOf the form's name of a component of the value
     */
    <T> Read<T> made(UnaryOperator<String> fieldOf, Supplier<T> value) {
        if (!problems.isEmpty()) {
            return new Read<>(null, problems);
        }
        T made = part(fieldOf, value);
        return new Read<>(made, problems);
    }

    /** Makes a part of the value, such as one of its measures. */
    <T> @Nullable T part(UnaryOperator<String> fieldOf, Supplier<T> value) {
        try {
            return value.get();
        } catch (Refused refused) {
            problems = together(problems, refused.problems(), fieldOf);
            return null;
        }
    }

    static Problems joined(Problems first, Problems then) {
        Problems all = first;
        for (foreland.govuk.Problem problem : then) {
            all = all.and(problem.field(), problem.message());
        }
        return all;
    }

    /** The plan's problems as a form says them. */
    static Problems together(Problems first, List<Problem> more, UnaryOperator<String> fieldOf) {
        Problems all = first;
        for (Problem problem : more) {
            all = all.and(fieldOf.apply(problem.field()), problem.message().replaceFirst("\\.$", ""));
        }
        return all;
    }
}
