package foreland.publication.planfile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place of a field such as {@code years[0].actions[2].lead_agency} in a tree. */
final class Path {

    private static final Pattern STEP = Pattern.compile("([a-z0-9_]+)|\\[(\\d+)]");

    private Path() {}

    /** The place of the field, or of the nearest part around it that the file has. */
    static Place place(Tree from, String path) {
        Tree here = from;
        Matcher steps = STEP.matcher(path);
        while (steps.find()) {
            Optional<Tree> next = step(here, steps);
            if (next.isEmpty()) {
                break;
            }
            here = next.get();
        }
        return here.place();
    }

    private static Optional<Tree> step(Tree here, Matcher step) {
        if (step.group(1) != null && here instanceof Tree.Fields fields) {
            return fields.find(step.group(1)).map(Tree.Entry::value);
        }
        if (step.group(2) != null && here instanceof Tree.Items items) {
            int index = Integer.parseInt(step.group(2));
            return index < items.items().size() ? Optional.of(items.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }
}
