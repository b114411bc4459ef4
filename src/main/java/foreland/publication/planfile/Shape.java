package foreland.publication.planfile;

import foreland.plan.Plan;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record looks like in a file: its fields in order. Those of a plan stand at the top of the file, with what else it holds.
 *
 * @param type the record
 * @param fields one for each component
 */
record Shape(Class<?> type, List<Field> fields) {

    /** The field that says which of several types an item is. */
    static final String TYPE = "type";

    static Shape of(Class<?> type) {
        List<Field> own =
                Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
        if (type != PlanFile.class) {
            return new Shape(type, own);
        }
        Stream<Field> besidePlan = own.stream().filter(field -> field.type() != Plan.class);
        return new Shape(
                type,
                Stream.concat(of(Plan.class).fields().stream(), besidePlan).toList());
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
        if (type == PlanFile.class) {
            Shape plan = of(Plan.class);
            int ofPlan = plan.fields().size();
            Object made = plan.make(values.subList(0, ofPlan));
            return new Shape(PlanFile.class, List.of())
                    .construct(Stream.concat(Stream.of(made), values.stream().skip(ofPlan))
                            .toList());
        }
        return construct(values);
    }

    private Object construct(List<? extends @Nullable Object> values) {
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
