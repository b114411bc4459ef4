package foreland.publication.planfile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record as a file has it.
 *
 * @param name in the file, such as {@code lead_agency}
 * @param component of the record
 */
record Field(String name, RecordComponent component) {

    static Field of(RecordComponent component) {
        return new Field(Names.inFile(component.getName()), component);
    }

    Class<?> type() {
        return component.getType();
    }

    boolean isList() {
        return type() == List.class;
    }

    /** The type of its items, for a list. */
    Class<?> itemType() {
        Type item = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) item;
    }

    /** Whether a file must have it: nothing stands for its absence. */
    boolean isRequired() {
        return !isNullable() && whenAbsent() == null;
    }

    /**
     * What a missing field means: an empty list, no, or the type's {@code UNKNOWN}. A component that may be null is null; so is the
     * answer for a required one.
     */
    @Nullable
    Object whenAbsent() {
        if (isList()) {
            return List.of();
        }
        if (type() == boolean.class) {
            return false;
        }
        return isNullable() ? null : unknown();
    }

    private @Nullable Object unknown() {
        try {
            return type().getField("UNKNOWN").get(null);
        } catch (NoSuchFieldException none) {
            return null;
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private boolean isNullable() {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    Object valueIn(Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Cannot read " + name, broken);
        }
    }
}
