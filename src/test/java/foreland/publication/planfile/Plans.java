package foreland.publication.planfile;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import foreland.money.Money;
import foreland.plan.Plan;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans of every kind at random: any component may be filled, with texts that are awkward for one format or another. A record
 * that refuses its values is tried again.
 */
final class Plans {

    private static final List<String> WORDS = List.of(
            "Reduce harm",
            "=SUM(A1)",
            "-12",
            "+44 1843",
            "@home",
            "'quoted'",
            "'=x",
            "yes",
            "null",
            "007",
            "1e5",
            "2017-04-01",
            "2017-18",
            "a: b",
            "# not a comment",
            "- item",
            "{x}",
            "[y]",
            "100%",
            "\"",
            "semi;colon",
            "com,ma",
            "tab\tinside",
            "Käse & <b>",
            "é😀",
            "two\nlines",
            "trailing backslash\\",
            "~",
            "0x1F",
            "*star",
            "&and",
            "!bang",
            "%percent",
            "long ".repeat(60).strip());

    private final Random random;

    Plans(long seed) {
        random = new Random(seed);
    }

    Plan any() {
        while (true) {
            Plan plan = (Plan) record(Plan.class, 0);
            if (plan != null) {
                return plan;
            }
        }
    }

    private @Nullable Object record(Class<?> type, int depth) {
        for (int attempt = 0; attempt < 40; attempt++) {
            try {
                return Shape.of(type).make(values(type, depth));
            } catch (IllegalArgumentException refused) {
                // Random values may contradict each other; the next ones will not.
            }
        }
        return null;
    }

    private List<@Nullable Object> values(Class<?> type, int depth) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Field field : Shape.of(type).fields()) {
            boolean left = !field.isRequired() && random.nextInt(3) == 0;
            values.add(left ? field.whenAbsent() : value(field.component(), field, depth));
        }
        return values;
    }

    private @Nullable Object value(RecordComponent component, Field field, int depth) {
        if (!field.isList()) {
            return single(component.getName(), field.type(), depth);
        }
        Class<?> item = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> single("line", item, depth + 1))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private @Nullable Object single(String name, Class<?> type, int depth) {
        if (type.isSealed()) {
            Class<?>[] types = type.getPermittedSubclasses();
            return record(types[random.nextInt(types.length)], depth);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type == String.class) {
            return text(name);
        }
        if (type == Period.class) {
            return new Period(day(2000), random.nextBoolean() ? null : day(2040));
        }
        if (type == LocalDate.class) {
            return day(2017);
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(20_000) - 10_000, random.nextInt(4));
        }
        if (type == Integer.class) {
            return random.nextInt(5_000);
        }
        if (type == FinancialYear.class) {
            return new FinancialYear(2010 + random.nextInt(20));
        }
        if (type == Money.class) {
            return new Money(random.nextInt(10_000_000));
        }
        return type.isRecord() ? record(type, depth) : (Object) random.nextBoolean();
    }

    private @Nullable String text(String name) {
        return switch (name) {
            case "reference", "code" -> "T" + random.nextInt(9) + "-0" + random.nextInt(9);
            case "focusArea" -> null;
            case "line" -> WORDS.get(random.nextInt(WORDS.size())).replace("\n", " ");
            default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    }

    private LocalDate day(int year) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    }
}
