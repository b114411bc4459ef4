package foreland.publication.planfile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns in which a table holds a record: one for each single value, those of a record within it with its name in front. */
final class Columns {

    private Columns() {}

    /** The headings for a type, without its lists of records. */
    static List<String> of(Class<?> type) {
        Set<String> columns = new LinkedHashSet<>();
        if (type.isSealed()) {
            columns.add(Shape.TYPE);
        }
        shapes(type).forEach(shape -> shape.fields().forEach(field -> columns.addAll(of(field))));
        return List.copyOf(columns);
    }

    private static List<String> of(Field field) {
        if (isRecordList(field)) {
            return List.of();
        }
        if (field.isList() || Values.isSingle(field.type())) {
            return List.of(field.name());
        }
        return of(field.type()).stream()
                .map(column -> field.name() + " " + column)
                .toList();
    }

    static boolean isRecordList(Field field) {
        return field.isList() && !Values.isSingle(field.itemType());
    }

    /** The lists of records that a type has. */
    static List<Field> recordLists(Class<?> type) {
        List<Field> lists = new ArrayList<>();
        shapes(type)
                .forEach(shape ->
                        shape.fields().stream().filter(Columns::isRecordList).forEach(lists::add));
        return lists;
    }

    static Optional<Field> find(Class<?> type, String name) {
        return shapes(type).flatMap(shape -> shape.find(name).stream()).findFirst();
    }

    private static Stream<Shape> shapes(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).map(Shape::of) : Stream.of(Shape.of(type));
    }
}
