package foreland.delivery.updates;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parts of a row that came as JSON, so that one statement is enough for a whole page. */
record Json(JsonNode node) {

    static <T> List<T> list(String array, Function<Json, T> each) {
        return JsonMapper.shared()
                .readTree(array)
                .valueStream()
                .map(node -> each.apply(new Json(node)))
                .toList();
    }

    String text(String field) {
        return node.get(field).asString();
    }

    @Nullable
    String textOrNone(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    <T> @Nullable T orNone(String field, Function<String, T> read) {
        String text = textOrNone(field);
        return text == null ? null : read.apply(text);
    }

    int number(String field) {
        return node.get(field).asInt();
    }

    boolean yes(String field) {
        return node.get(field).asBoolean();
    }

    UUID id(String field) {
        return UUID.fromString(text(field));
    }

    Instant instant(String field) {
        return OffsetDateTime.parse(text(field)).toInstant();
    }

    /** A part that is there; a null is none. */
    Optional<Json> part(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(new Json(value));
    }
}
