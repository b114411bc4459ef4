package foreland.publication.planfile;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import foreland.delivery.DeliveredYear;
import foreland.delivery.ReportedActivity;
import foreland.delivery.ReportedDisposition;
import foreland.delivery.ReportedEvaluation;
import foreland.delivery.ReportedUpdate;
import foreland.money.Money;
import foreland.plan.ActionLink;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Plan;
import foreland.plan.PlanStatus;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
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

    /** A plan with what was delivered in some of its years. */
    PlanFile anyFile() {
        Plan plan = any();
        List<DeliveredYear> delivery = new ArrayList<>();
        for (AnnualActionPlan year : plan.years()) {
            if (random.nextInt(3) > 0) {
                delivery.add(delivered(year.year()));
            }
        }
        return new PlanFile(plan, delivery);
    }

    private DeliveredYear delivered(FinancialYear year) {
        List<ReportedActivity> activities = anyOf(ReportedActivity.class, ReportedActivity::toString).stream()
                .map(did -> on(year.firstDay().plusDays(random.nextInt(365)), did))
                .toList();
        return new DeliveredYear(
                year,
                anyOf(ReportedUpdate.class, ReportedUpdate::toString),
                activities,
                anyOf(ReportedDisposition.class, ReportedDisposition::action),
                anyOf(ReportedEvaluation.class, ReportedEvaluation::action));
    }

    private <T> List<T> anyOf(Class<T> type, Function<T, String> key) {
        Map<String, T> items = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Optional.ofNullable(record(type, 0)).map(type::cast).ifPresent(item -> items.put(key.apply(item), item));
        }
        return List.copyOf(items.values());
    }

    private static ReportedActivity on(LocalDate day, ReportedActivity did) {
        return new ReportedActivity(
                day,
                did.kind(),
                did.unit(),
                did.count(),
                did.atLeast(),
                did.agency(),
                did.jointWith(),
                did.place(),
                did.area(),
                did.hours(),
                did.focusArea(),
                did.action(),
                did.note(),
                did.costAvoided(),
                did.costBasis());
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
            // An action that continues one of the same plan would need that action to be there.
            boolean earlierPlan = type == ActionLink.class && field.name().equals("plan");
            boolean left = !field.isRequired() && !earlierPlan && random.nextInt(3) == 0;
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
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Object single(String name, Class<?> type, int depth) {
        if (name.equals("quarter")) {
            return 1 + random.nextInt(4);
        }
        if (type.isSealed()) {
            Class<?>[] types = type.getPermittedSubclasses();
            return record(types[random.nextInt(types.length)], depth);
        }
        if (type == PlanStatus.class && random.nextInt(4) > 0) {
            return PlanStatus.RECORDED_AS_PUBLISHED;
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
            return new FinancialYear(2001 + random.nextInt(38));
        }
        if (type == Money.class) {
            return new Money(random.nextInt(10_000_000));
        }
        return type.isRecord() ? record(type, depth) : (Object) random.nextBoolean();
    }

    private @Nullable String text(String name) {
        return switch (name) {
            case "reference", "code", "action" -> "T" + random.nextInt(900) + "-0" + random.nextInt(9);
            case "focusArea" -> null;
            case "line" -> WORDS.get(random.nextInt(WORDS.size())).replace("\n", " ");
            default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    }

    private LocalDate day(int year) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    }
}
