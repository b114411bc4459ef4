package foreland.delivery.recorded;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import foreland.calendar.FinancialYear;
import foreland.delivery.DeliveredYear;
import java.math.BigDecimal;
import tools.jackson.databind.json.JsonMapper;

/** A year as the database keeps it. Numbers are texts, so that 1.50 stays 1.50. */
final class RecordedJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(
                    visible -> visible.withVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE))
            .withConfigOverride(
                    BigDecimal.class, figure -> figure.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .addMixIn(FinancialYear.class, ByLabel.class)
            .build();

    private RecordedJson() {}

    static String write(DeliveredYear year) {
        return MAPPER.writeValueAsString(year);
    }

    static DeliveredYear read(String json) {
        return MAPPER.readValue(json, DeliveredYear.class);
    }

    /** How Jackson is told about a type that knows nothing of it. */
    private abstract static class ByLabel {

        @JsonCreator
        static FinancialYear parse(String text) {
            return FinancialYear.parse(text);
        }

        @JsonValue
        abstract String label();
    }
}
