package foreland.publication.planfile;

import foreland.calendar.FinancialYear;
import foreland.money.Money;
import foreland.plan.NumericMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws up the JSON Schema of the plan file from the records, to hold the published one against. */
final class SchemaOfShapes {

    private final Map<String, Object> definitions = new TreeMap<>();

    static Map<String, Object> schema() {
        SchemaOfShapes drawing = new SchemaOfShapes();
        Map<String, Object> plan = drawing.record(PlanFile.class, Map.of());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:foreland:plan-1");
        schema.put("title", "Foreland plan file, versions 1 and 1.1");
        schema.put(
                "description",
                "A community safety plan with its years, actions, published facts and, from version 1.1, what was delivered. See docs/formats/plan.md.");
        schema.putAll(plan);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(FormatVersion.FIELD, Map.of("enum", List.of(1, 1.1)));
        properties.putAll(asMap(plan.get("properties")));
        schema.put("properties", properties);
        List<Object> required = new ArrayList<>(List.of(FormatVersion.FIELD));
        required.addAll((List<?>) plan.get("required"));
        schema.put("required", required);
        schema.put("$defs", drawing.definitions);
        return schema;
    }

    private Map<String, Object> record(Class<?> type, Map<String, Object> first) {
        Map<String, Object> properties = new LinkedHashMap<>(first);
        List<Object> required = new ArrayList<>(first.keySet());
        for (Field field : Shape.of(type).fields()) {
            Object value =
                    field.isList() ? Map.of("type", "array", "items", value(field.itemType())) : value(field.type());
            properties.put(field.name(), value);
            if (field.isRequired()) {
                required.add(field.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("required", required);
        schema.put("properties", properties);
        addRules(type, schema);
        return schema;
    }

    /** The one rule inside a single record that a schema can state. */
    private static void addRules(Class<?> type, Map<String, Object> schema) {
        if (type == NumericMeasure.class) {
            schema.put(
                    "dependentRequired",
                    Map.of("target", List.of("unit"), "baseline", List.of("unit"), "actuals", List.of("unit")));
        }
    }

    private Object value(Class<?> type) {
        if (type.isSealed()) {
            List<Object> choices = Arrays.stream(type.getPermittedSubclasses())
                    .map(each -> reference(each, Map.of(Shape.TYPE, Map.of("const", Names.typeInFile(each)))))
                    .toList();
            return Map.of("oneOf", choices);
        }
        if (!Values.isSingle(type)) {
            return reference(type, Map.of());
        }
        return type.isEnum() ? Map.of("enum", Values.allowed(type)) : single(type);
    }

    private static Object single(Class<?> type) {
        Map<Class<?>, Object> singles = Map.of(
                String.class, Map.of("type", "string", "minLength", 1),
                LocalDate.class, Map.of("type", "string", "pattern", "^\\d{4}-\\d{2}-\\d{2}$"),
                FinancialYear.class, Map.of("type", "string", "pattern", "^\\d{4}-\\d{2}$"),
                Integer.class, Map.of("type", "integer"),
                BigDecimal.class, Map.of("type", "number"),
                Money.class, Map.of("type", "number"));
        return singles.getOrDefault(type, Map.of("type", "boolean"));
    }

    private Object reference(Class<?> type, Map<String, Object> first) {
        String name = Names.inFile(type.getSimpleName());
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, record(type, first));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object map) {
        return (Map<String, Object>) map;
    }
}
