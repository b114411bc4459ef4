package foreland.publication.planfile;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML into a tree without making a single object of the file's choosing. Anchors, aliases and tags are refused: a plan has
 * no use for them, and the "billion laughs" attack has.
 */
final class YamlTree {

    private static final int DEEPEST = 30;

    private final List<LocatedProblem> problems = new ArrayList<>();

    private YamlTree() {}

    static Tree read(String text) throws FileRefused {
        YamlTree reading = new YamlTree();
        try {
            reading.refuseTricks(text);
            Node root = yaml().compose(new StringReader(text));
            if (root == null) {
                throw new FileRefused(Place.FILE, "The file is empty.", "Start from the template.");
            }
            Tree tree = reading.tree(root);
            if (!reading.problems.isEmpty()) {
                throw new FileRefused(reading.problems);
            }
            return tree;
        } catch (MarkedYAMLException broken) {
            throw new FileRefused(
                    place(broken.getProblemMark()),
                    "This is not YAML: " + broken.getProblem() + ".",
                    "Check the indentation, the colons and the quotation marks around here.");
        } catch (YAMLException broken) {
            throw new FileRefused(
                    Place.FILE,
                    "This is not YAML that can be read: "
                            + String.valueOf(broken.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("") + ".",
                    "Start from the template.");
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(PlanFileReader.LARGEST_FILE);
        return new Yaml(options);
    }

    /** Looks at the events alone, before anything is put together. */
    private void refuseTricks(String text) throws FileRefused {
        int documents = 0;
        for (Event event : yaml().parse(new StringReader(text))) {
            if (event instanceof AliasEvent) {
                throw new FileRefused(
                        place(event.getStartMark()),
                        "An alias (*) is not allowed in a plan file.",
                        "Write the content out in full.");
            }
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                throw new FileRefused(
                        place(event.getStartMark()),
                        "A second document starts here.",
                        "Put each plan into its own file.");
            }
            String tag = event instanceof ScalarEvent scalar
                    ? scalar.getTag()
                    : event instanceof CollectionStartEvent start ? start.getTag() : null;
            if (tag != null) {
                throw new FileRefused(
                        place(event.getStartMark()), "A tag (!) is not allowed in a plan file.", "Take it out.");
            }
        }
    }

    private Tree tree(Node node) {
        Place place = place(node.getStartMark());
        if (node instanceof MappingNode mapping) {
            return fields(mapping, place);
        }
        if (node instanceof SequenceNode sequence) {
            List<Tree> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(tree(item));
            }
            return new Tree.Items(items, place);
        }
        return Tree.Leaf.text(((ScalarNode) node).getValue(), place);
    }

    private Tree.Fields fields(MappingNode mapping, Place place) {
        List<Tree.Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place namePlace = place(tuple.getKeyNode().getStartMark());
            String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            if (!names.add(name)) {
                problems.add(new LocatedProblem(
                        namePlace, name, "'" + name + "' stands here twice.", "Keep one of the two."));
            }
            boolean nothing = tuple.getValueNode().getTag().equals(Tag.NULL);
            if (!nothing) {
                entries.add(new Tree.Entry(name, namePlace, tree(tuple.getValueNode())));
            }
        }
        return new Tree.Fields(entries, place);
    }

    private static Place place(Mark mark) {
        return Place.line(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
