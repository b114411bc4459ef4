package foreland.publication.planfile;

import foreland.calendar.FinancialYear;
import foreland.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Single values as files write them. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern BRITISH_DATE = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private Values() {}

    static boolean isSingle(Class<?> type) {
        return type == String.class || type.isEnum() || type.isPrimitive() || !isRecordOrChoice(type);
    }

    private static boolean isRecordOrChoice(Class<?> type) {
        boolean ownValue = type == FinancialYear.class || type == Money.class;
        return !ownValue && (type.isRecord() || type.isSealed());
    }

    /** Writes a value as {@link #read} reads it. */
    static String write(Object value) {
        if (value instanceof Enum<?> constant) {
            return Names.inFile(constant);
        }
        if (value instanceof Boolean yes) {
            return yes ? "true" : "false";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Money money ? money.plain() : value.toString();
    }

    /**
     * Reads a value of a type.
     *
     * @throws ValueRefused saying what is wrong and what to write
     */
    static Object read(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type.isEnum()) {
            return constant(text, type);
        }
        if (type == boolean.class || type == Boolean.class) {
            return yesOrNo(text);
        }
        if (type == LocalDate.class) {
            return date(text);
        }
        if (type == Integer.class) {
            return whole(text);
        }
        if (type == BigDecimal.class) {
            return number(text);
        }
        return ownValue(text, type);
    }

    private static Object ownValue(String text, Class<?> type) {
        try {
            return type == Money.class ? Money.parse(text) : FinancialYear.parse(text);
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            int end = message.indexOf(". ");
            throw new ValueRefused(message.substring(0, end + 1), message.substring(end + 2));
        }
    }

    private static Object constant(String text, Class<?> type) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        List<String> allowed = allowed(type);
        int found = allowed.indexOf(wanted);
        if (found < 0) {
            String guess = Nearest.to(wanted, allowed)
                    .map(word -> "Did you mean '" + word + "'? ")
                    .orElse("");
            throw new ValueRefused(
                    "'" + text + "' is not a value of this field.",
                    guess + "Use one of " + String.join(", ", allowed) + ".");
        }
        return type.getEnumConstants()[found];
    }

    static List<String> allowed(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(constant -> Names.inFile((Enum<?>) constant))
                .toList();
    }

    private static Object yesOrNo(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true", "y" -> true;
            case "no", "false", "n" -> false;
            default -> throw new ValueRefused("'" + text + "' is neither yes nor no.", "Write yes or no.");
        };
    }

    private static Object date(String text) {
        var british = BRITISH_DATE.matcher(text.strip());
        try {
            if (british.matches()) {
                return LocalDate.of(
                        Integer.parseInt(british.group(3)),
                        Integer.parseInt(british.group(2)),
                        Integer.parseInt(british.group(1)));
            }
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException refused) {
            throw notADate(text);
        } catch (java.time.DateTimeException noSuchDay) {
            throw notADate(text);
        }
    }

    private static ValueRefused notADate(String text) {
        return new ValueRefused("'" + text + "' is not a date.", "Write year, month and day like 2017-04-01.");
    }

    private static Object whole(String text) {
        try {
            return Integer.valueOf(text.strip().replace(",", ""));
        } catch (NumberFormatException refused) {
            throw new ValueRefused("'" + text + "' is not a whole number.", "Write digits only, such as 340.");
        }
    }

    private static Object number(String text) {
        String compact = text.strip().replace(",", "").replaceFirst("^\\+", "");
        if (!NUMBER.matcher(compact).matches()) {
            throw new ValueRefused(
                    "'" + text + "' is not a number.",
                    "Write digits, such as 75.9, and put the unit into its own field.");
        }
        return new BigDecimal(compact);
    }

    /** A value that its field cannot take. */
    static final class ValueRefused extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;
        private final String fault;
        private final String remedy;

        ValueRefused(String fault, String remedy) {
            super(fault + " " + remedy);
            this.fault = fault;
            this.remedy = remedy;
        }

        String fault() {
            return fault;
        }

        String remedy() {
            return remedy;
        }
    }
}
