package foreland.publication.planfile;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a record looks like in a file: its fields in order.
 *
 * @param type the record
 * @param fields one for each component
 */
record Shape(Class<?> type, List<Field> fields) {

    /** The field that says which of several types an item is. */
    static final String TYPE = "type";

    static Shape of(Class<?> type) {
        return new Shape(
                type, Arrays.stream(type.getRecordComponents()).map(Field::of).toList());
    }

    Optional<Field> find(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /**
     * Makes the record.
     *
     * @throws IllegalArgumentException when the record refuses its values
     */
    Object make(List<@Nullable Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException reason) {
                throw reason;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Cannot make a " + type.getSimpleName(), broken);
        }
    }
}
