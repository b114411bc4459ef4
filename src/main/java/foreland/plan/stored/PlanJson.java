package foreland.plan.stored;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import foreland.calendar.FinancialYear;
import foreland.plan.PublishedFact;
import foreland.plan.SuccessMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * The plan's records as the database keeps them in JSON: in the journal, and where a column holds a list of small things.
 * Figures are written as texts, so that not a digit is lost on the way; what is unknown is left out.
 */
final class PlanJson {

    private static final TypeReference<LinkedHashMap<String, Object>> TREE = new TypeReference<>() {};

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(
                    visible -> visible.withVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE))
            .withConfigOverride(
                    BigDecimal.class, figure -> figure.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .addMixIn(FinancialYear.class, ByLabel.class)
            .addMixIn(PublishedFact.class, ByKind.class)
            .addMixIn(SuccessMeasure.class, ByKind.class)
            .registerSubtypes(namedKinds())
            .build();

    private PlanJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static <T> List<T> readList(String json, Class<T> type) {
        return MAPPER.readValue(json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }

    /** A record as names and values. */
    static Map<String, Object> tree(Object content) {
        return MAPPER.convertValue(content, TREE);
    }

    static Map<String, Object> readTree(String json) {
        return MAPPER.readValue(json, TREE);
    }

    static <T> T fromTree(Map<String, Object> tree, Class<T> type) {
        return MAPPER.convertValue(tree, type);
    }

    /** What a kind of fact is called in the database: {@code PerformanceFigure} is {@code performance-figure}. */
    static String kindOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static NamedType[] namedKinds() {
        List<NamedType> kinds = new ArrayList<>();
        for (Class<?> sealed : List.of(PublishedFact.class, SuccessMeasure.class)) {
            for (Class<?> kind : sealed.getPermittedSubclasses()) {
                kinds.add(new NamedType(kind, kindOf(kind)));
            }
        }
        return kinds.toArray(NamedType[]::new);
    }

    /** How Jackson is told about types that know nothing of it. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface ByKind {}

    private abstract static class ByLabel {

        @JsonCreator
        static FinancialYear parse(String text) {
            return FinancialYear.parse(text);
        }

        @JsonValue
        abstract String label();
    }
}
