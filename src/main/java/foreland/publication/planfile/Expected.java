package foreland.publication.planfile;

import foreland.calendar.FinancialYear;
import foreland.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in a few words what a column takes. */
final class Expected {

    private static final Map<Class<?>, String> WORDS = Map.of(
            String.class, "text",
            LocalDate.class, "date, like 2017-04-01",
            Integer.class, "whole number",
            BigDecimal.class, "number",
            Money.class, "pounds, like 33116 or 33116.50",
            FinancialYear.class, "financial year, like 2017-18");

    private Expected() {}

    static String in(Class<?> type, String column) {
        if (column.equals(Shape.TYPE) && type.isSealed()) {
            return "needed: one of "
                    + Arrays.stream(type.getPermittedSubclasses())
                            .map(Names::typeInFile)
                            .collect(Collectors.joining(", "));
        }
        int blank = column.indexOf(' ');
        Optional<Field> field = Columns.find(type, blank < 0 ? column : column.substring(0, blank));
        if (blank > 0) {
            return in(field.orElseThrow().type(), column.substring(blank + 1));
        }
        return field.map(Expected::words).orElseThrow();
    }

    private static String words(Field field) {
        Class<?> type = field.isList() ? field.itemType() : field.type();
        String what = type.isEnum()
                ? "one of " + String.join(", ", Values.allowed(type))
                : WORDS.getOrDefault(type, "yes or no");
        return (field.isRequired() ? "needed: " : "") + (field.isList() ? "list, an item to a line: " : "") + what;
    }
}
