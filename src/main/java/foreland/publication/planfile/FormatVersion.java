package foreland.publication.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line at the head of every plan file that says which version of the format it follows. */
final class FormatVersion {

    static final String FIELD = "foreland_plan";
    static final String FIRST = "1";

    /** Has {@code delivery} beside what the first has; a file without it says the first version, which every reader knows. */
    static final String WITH_DELIVERY = "1.1";

    private FormatVersion() {}

    static Tree.Fields putInto(Tree.Fields fields) {
        List<Tree.Entry> entries = new ArrayList<>();
        String version = fields.find("delivery").isPresent() ? WITH_DELIVERY : FIRST;
        entries.add(new Tree.Entry(FIELD, Place.FILE, new Tree.Leaf(version, false, Place.FILE)));
        entries.addAll(fields.entries());
        return new Tree.Fields(entries, fields.place());
    }

    /** The content without its version; a version that is missing or not known becomes a problem. */
    static Tree check(Tree tree, List<LocatedProblem> problems) {
        if (!(tree instanceof Tree.Fields fields)) {
            return tree;
        }
        Optional<Tree.Entry> version = fields.find(FIELD);
        if (version.isEmpty()) {
            problems.add(new LocatedProblem(
                    fields.place(),
                    FIELD,
                    "The file does not say that it is a plan file.",
                    "Add the line foreland_plan: 1."));
            return fields;
        }
        if (!(version.get().value() instanceof Tree.Leaf leaf)
                || !List.of(FIRST, WITH_DELIVERY).contains(leaf.text().strip())) {
            problems.add(new LocatedProblem(
                    version.get().value().place(),
                    FIELD,
                    "This version of the plan file is not known.",
                    "Write foreland_plan: 1 (or 1.1), or upgrade Foreland."));
        }
        return new Tree.Fields(
                fields.entries().stream()
                        .filter(entry -> !entry.name().equals(FIELD))
                        .toList(),
                fields.place());
    }
}
