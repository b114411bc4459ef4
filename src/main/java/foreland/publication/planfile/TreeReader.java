package foreland.publication.planfile;

import foreland.plan.Problem;
import foreland.plan.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a tree into a plan, or into every problem found on the way. */
final class TreeReader {

    private final List<LocatedProblem> problems = new ArrayList<>();

    /** What the file holds, unless {@link #problems()} says why not. */
    Optional<PlanFile> readFile(Tree tree) {
        return read(tree, PlanFile.class);
    }

    List<LocatedProblem> problems() {
        return problems;
    }

    /** A record of another sort than a plan. */
    <T> Optional<T> read(Tree tree, Class<T> type) {
        return Optional.ofNullable(record(tree, type, "")).map(type::cast);
    }

    private @Nullable Object value(Tree tree, Class<?> type, String path) {
        if (type.isSealed()) {
            return choice(tree, type, path);
        }
        return Values.isSingle(type) ? single(tree, type, path) : record(tree, type, path);
    }

    private @Nullable Object single(Tree tree, Class<?> type, String path) {
        if (!(tree instanceof Tree.Leaf leaf)) {
            return refuse(tree.place(), path, Advice.oneValueWanted(path), Advice.howToGiveOneValue(path));
        }
        try {
            return Values.read(leaf.text().strip(), type);
        } catch (Values.ValueRefused refused) {
            return refuse(leaf.place(), path, refused.fault(), refused.remedy());
        }
    }

    private @Nullable Object list(Tree tree, Class<?> itemType, String path) {
        if (!(tree instanceof Tree.Items items)) {
            return refuse(
                    tree.place(),
                    path,
                    "'" + Advice.lastName(path) + "' takes a list.",
                    "Put each item on its own line, after a hyphen.");
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < items.items().size(); i++) {
            Object value = value(items.items().get(i), itemType, path + "[" + i + "]");
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** An item that may be of several types: its field {@code type} says which. */
    private @Nullable Object choice(Tree tree, Class<?> choice, String path) {
        List<Class<?>> types = Arrays.asList(choice.getPermittedSubclasses());
        List<String> names = types.stream().map(Names::typeInFile).toList();
        Optional<Tree.Entry> named = tree instanceof Tree.Fields fields ? fields.find(Shape.TYPE) : Optional.empty();
        if (named.isEmpty() || !(named.get().value() instanceof Tree.Leaf leaf)) {
            return refuse(
                    tree.place(),
                    path,
                    "This item does not say its type.",
                    "Add type: with one of " + String.join(", ", names) + ".");
        }
        int found = names.indexOf(leaf.text().strip());
        if (found < 0) {
            return refuse(
                    leaf.place(),
                    path + "." + Shape.TYPE,
                    "There is no type '" + leaf.text() + "' here.",
                    Advice.meant(leaf.text(), names));
        }
        return record(tree, types.get(found), path);
    }

    private @Nullable Object record(Tree tree, Class<?> type, String path) {
        if (!(tree instanceof Tree.Fields fields)) {
            return refuse(
                    tree.place(),
                    path,
                    "Fields with names are wanted here.",
                    "Write each as a name, a colon and its value.");
        }
        int before = problems.size();
        Shape shape = Shape.of(type);
        refuseUnknown(fields, shape, path);
        List<@Nullable Object> values = new ArrayList<>();
        for (Field field : shape.fields()) {
            values.add(fieldValue(fields, field, path));
        }
        return problems.size() > before ? null : make(shape, values, fields, path);
    }

    private @Nullable Object fieldValue(Tree.Fields fields, Field field, String path) {
        Optional<Tree.Entry> entry = fields.find(field.name());
        String fieldPath = join(path, field.name());
        if (entry.isEmpty()) {
            if (field.isRequired()) {
                refuse(fields.place(), fieldPath, "'" + field.name() + "' is missing.", "Add it.");
            }
            return field.whenAbsent();
        }
        Tree value = entry.get().value();
        return field.isList() ? list(value, field.itemType(), fieldPath) : value(value, field.type(), fieldPath);
    }

    private void refuseUnknown(Tree.Fields fields, Shape shape, String path) {
        List<String> known = shape.fields().stream().map(Field::name).toList();
        boolean choice = Stream.of(shape.type().getInterfaces()).anyMatch(Class::isSealed);
        for (Tree.Entry entry : fields.entries()) {
            boolean isType = choice && entry.name().equals(Shape.TYPE);
            if (!isType && !known.contains(entry.name())) {
                refuse(
                        entry.namePlace(),
                        join(path, entry.name()),
                        "There is no field '" + entry.name() + "' here.",
                        Advice.meant(entry.name(), known));
            }
        }
    }

    private @Nullable Object make(Shape shape, List<@Nullable Object> values, Tree.Fields fields, String path) {
        try {
            return shape.make(values);
        } catch (Refused refused) {
            for (Problem problem : refused.problems()) {
                String field = Names.inFile(problem.field());
                refuse(Path.place(fields, field), join(path, field), problem.fault(), problem.remedy());
            }
            return null;
        } catch (IllegalArgumentException refused) {
            return refuse(fields.place(), path, String.valueOf(refused.getMessage()), "Correct it.");
        }
    }

    private @Nullable Object refuse(Place place, String path, String fault, String remedy) {
        problems.add(new LocatedProblem(place, path, fault, remedy));
        return null;
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
