package foreland.api.document;

import static foreland.api.document.WrittenDocument.ordered;

import foreland.api.PageOf;
import foreland.api.Says;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON schemas of the records that the API takes and gives, and examples of them made of their parts' examples. */
final class Schemas {

    private static final String OURS = "Resource";

    private final Map<String, Map<String, Object>> all = new TreeMap<>();

    Map<String, Map<String, Object>> all() {
        return all;
    }

    /** The schema of what is given, with its records among {@link #all}. */
    Map<String, Object> of(Type type) {
        return of(type, false);
    }

    /** The schema of what is taken: what is not known is refused, and the schema says so. */
    Map<String, Object> taken(Type type) {
        return of(type, true);
    }

    private Map<String, Object> of(Type type, boolean taken) {
        if (type instanceof ParameterizedType generic) {
            Type inside = generic.getActualTypeArguments()[0];
            return generic.getRawType() == PageOf.class
                    ? named(name(inside) + "Page", (Class<?>) generic.getRawType(), inside, taken)
                    : ordered("type", "array", "items", of(inside, taken));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return named(name(plain), plain, null, taken);
        }
        if (plain.isEnum()) {
            return ordered("type", "string", "enum", constants(plain));
        }
        return simple(plain);
    }

    private static Map<String, Object> simple(Class<?> plain) {
        if (plain == String.class) {
            return ordered("type", "string");
        } else if (plain == boolean.class || plain == Boolean.class) {
            return ordered("type", "boolean");
        } else if (plain == int.class || plain == Integer.class) {
            return ordered("type", "integer", "format", "int32");
        } else if (plain == long.class || plain == Long.class) {
            return ordered("type", "integer", "format", "int64");
        } else if (plain == BigDecimal.class) {
            return ordered("type", "number");
        } else if (plain == LocalDate.class) {
            return ordered("type", "string", "format", "date");
        } else if (plain == Instant.class) {
            return ordered("type", "string", "format", "date-time");
        } else if (plain == UUID.class) {
            return ordered("type", "string", "format", "uuid");
        }
        throw new IllegalStateException("The document has no words for " + plain);
    }

    private Map<String, Object> named(String name, Class<?> record, @Nullable Type inside, boolean taken) {
        if (!all.containsKey(name)) {
            all.put(name, Map.of());
            all.put(name, object(record, inside, taken));
        }
        return ordered("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> object(Class<?> record, @Nullable Type inside, boolean taken) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent part : record.getRecordComponents()) {
            properties.put(part.getName(), property(part, inside, taken));
            if (!isOptional(part)) {
                required.add(part.getName());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        Says says = record.getAnnotation(Says.class);
        if (says != null) {
            object.put("description", says.value());
        }
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        if (taken) {
            object.put("additionalProperties", false);
        }
        return object;
    }

    private Map<String, Object> property(RecordComponent part, @Nullable Type inside, boolean taken) {
        Map<String, Object> property = new LinkedHashMap<>(of(typeOf(part, inside), taken));
        Says says = part.getAnnotation(Says.class);
        if (says != null) {
            property.put("description", says.value());
            if (says.most() > 0) {
                property.put("maxLength", says.most());
            }
        }
        return property;
    }

    private static Type typeOf(RecordComponent part, @Nullable Type inside) {
        Type type = part.getGenericType();
        if (type instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof TypeVariable<?>
                && inside != null) {
            return new ListOf(inside);
        }
        return type;
    }

    private record ListOf(Type inside) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {inside};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }

    private static boolean isOptional(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String name(Type type) {
        String simple = ((Class<?>) type).getSimpleName();
        return simple.endsWith(OURS) ? simple.substring(0, simple.length() - OURS.length()) : simple;
    }

    private static List<String> constants(Class<?> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    /** How a value of the type may look. */
    Object example(Type type) {
        return example(type, null);
    }

    Object example(Type type, @Nullable Says says) {
        if (type instanceof ParameterizedType generic) {
            Type inside = generic.getActualTypeArguments()[0];
            return generic.getRawType() == PageOf.class ? record(PageOf.class, inside) : List.of(example(inside, says));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain, null);
        }
        String text = says == null ? "" : says.example();
        if (plain.isEnum()) {
            return text.isEmpty() ? constants(plain).get(0) : text;
        }
        return valued(plain, text);
    }

    private Map<String, Object> record(Class<?> kind, @Nullable Type inside) {
        Map<String, Object> example = new LinkedHashMap<>();
        for (RecordComponent part : kind.getRecordComponents()) {
            Says says = part.getAnnotation(Says.class);
            Type type = typeOf(part, inside);
            boolean left = says != null
                    && says.example().isEmpty()
                    && isOptional(part)
                    && type instanceof Class<?> simple
                    && !simple.isRecord()
                    && !simple.isEnum();
            if (!left) {
                example.put(part.getName(), example(type, says));
            }
        }
        return example;
    }

    private static Object valued(Class<?> plain, String text) {
        if (plain == boolean.class || plain == Boolean.class) {
            return Boolean.parseBoolean(text);
        } else if (plain == int.class || plain == Integer.class || plain == long.class || plain == Long.class) {
            return text.isEmpty() ? 1L : Long.parseLong(text);
        } else if (plain == BigDecimal.class) {
            return new BigDecimal(text.isEmpty() ? "1" : text);
        } else if (!text.isEmpty()) {
            return text;
        } else if (plain == LocalDate.class) {
            return "2017-06-30";
        } else if (plain == Instant.class) {
            return "2017-07-10T09:30:00Z";
        } else if (plain == UUID.class) {
            return "7f6c2a1e-5b7d-4a43-9d2f-1b6a3f0c9e11";
        }
        return Objects.requireNonNull(plain.getSimpleName()).toLowerCase(java.util.Locale.ROOT);
    }
}
