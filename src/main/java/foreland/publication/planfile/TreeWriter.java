package foreland.publication.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Turns what a plan file holds into a tree. What is unknown is left out. */
final class TreeWriter {

    private static final Field DELIVERY =
            Shape.of(PlanFile.class).find("delivery").orElseThrow();

    private TreeWriter() {}

    static Tree.Fields write(PlanFile file) {
        List<Tree.Entry> entries = new ArrayList<>(fields(file.plan()).entries());
        if (!file.delivery().isEmpty()) {
            entries.add(new Tree.Entry(DELIVERY.name(), Place.FILE, value(DELIVERY, file.delivery())));
        }
        return new Tree.Fields(entries, Place.FILE);
    }

    static Tree.Fields fields(Object record) {
        List<Tree.Entry> entries = new ArrayList<>();
        for (Field field : Shape.of(record.getClass()).fields()) {
            Object value = field.valueIn(record);
            if (!Objects.equals(value, field.whenAbsent())) {
                entries.add(new Tree.Entry(field.name(), Place.FILE, value(field, value)));
            }
        }
        return new Tree.Fields(entries, Place.FILE);
    }

    private static Tree value(Field field, Object value) {
        if (field.isList()) {
            List<Tree> items = ((List<?>) value)
                    .stream().map(item -> item(field.itemType(), item)).toList();
            return new Tree.Items(items, Place.FILE);
        }
        return item(field.type(), value);
    }

    private static Tree item(Class<?> type, Object value) {
        if (Values.isSingle(type)) {
            return new Tree.Leaf(Values.write(value), type == String.class, Place.FILE);
        }
        Tree.Fields fields = fields(value);
        if (!type.isSealed()) {
            return fields;
        }
        List<Tree.Entry> entries = new ArrayList<>();
        entries.add(
                new Tree.Entry(Shape.TYPE, Place.FILE, Tree.Leaf.text(Names.typeInFile(value.getClass()), Place.FILE)));
        entries.addAll(fields.entries());
        return new Tree.Fields(entries, Place.FILE);
    }
}
