package foreland.plan;

import foreland.calendar.DateWords;
import foreland.calendar.Period;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the parts of a plan are called in sentences. */
final class Wording {

    /** The components by which a part is known, the best first. */
    private static final List<String> NAMED_BY = List.of(
            "reference",
            "code",
            "year",
            "name",
            "title",
            "text",
            "about",
            "body",
            "measure",
            "activity",
            "what",
            "where",
            "why",
            "period",
            "disposition");

    private static final Map<Class<?>, String> NOUNS = Map.of(
            AnnualActionPlan.class, "action plan",
            AgencyRef.class, "agency",
            PublishedGrant.class, "grant",
            PublishedDecision.class, "decision",
            OrderFact.class, "order");

    private Wording() {}

    /** {@code leadAgency} is the lead agency. */
    static String words(String javaName) {
        return javaName.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    static String noun(Object record) {
        return NOUNS.getOrDefault(record.getClass(), words(record.getClass().getSimpleName()));
    }

    /** Such as {@code action T1-03} or {@code milestone 'Guidance written'}. */
    static String name(Object record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Optional<String> name = NAMED_BY.stream()
                .flatMap(wanted ->
                        Arrays.stream(components).filter(each -> each.getName().equals(wanted)))
                .map(component -> text(PlanDifference.value(component, record)))
                .filter(Objects::nonNull)
                .findFirst();
        boolean oneWord = name.map(text -> text.indexOf(' ') < 0).orElse(false);
        return noun(record)
                + name.map(text -> oneWord ? " " + text : " '" + text + "'").orElse("");
    }

    /** A value in words; {@code null} when there is none. */
    static @Nullable String text(@Nullable Object value) {
        if (value == null
                || value.equals(List.of())
                || value.equals(Period.UNKNOWN)
                || value.equals(Timescale.UNKNOWN)) {
            return null;
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> Objects.requireNonNullElse(text(item), ""))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof LocalDate day) {
            return DateWords.day(day);
        }
        return isPart(value) ? parts(value) : value.toString();
    }

    /** What a record says, by the names of its components; those that say nothing are left out. */
    static Map<String, String> fields(Object record) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String text = text(PlanDifference.value(component, record));
            if (text != null) {
                fields.put(component.getName(), text);
            }
        }
        return fields;
    }

    /** All that a record says, in one text. */
    static String content(Object record) {
        return parts(record);
    }

    private static boolean isPart(Object value) {
        return value instanceof Period
                || (value instanceof Record && value.getClass().getPackage() == Wording.class.getPackage());
    }

    private static String parts(Object value) {
        return fields(value).entrySet().stream()
                .map(field -> words(field.getKey()) + " " + field.getValue())
                .collect(Collectors.joining(", "));
    }
}
