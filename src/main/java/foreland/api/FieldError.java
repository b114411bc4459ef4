package foreland.api;

/**
 * What is wrong with one field.
 *
 * @param field from the body on, such as {@code measures[0].unit}; empty when it is the whole
 * @param message what is wrong and what to do
 */
public record FieldError(
        @Says(value = "The field at fault, from the body on; empty when it is the whole", example = "measures[0].unit")
        String field,

        @Says(
                value = "What is wrong and what to do",
                example = "The target 100 has no unit. Add the unit, such as incidents or %.")
        String message) {}
