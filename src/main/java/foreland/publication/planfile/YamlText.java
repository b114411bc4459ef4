package foreland.publication.planfile;

import java.io.StringWriter;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Writes a tree as YAML for people: one field to a line, nothing quoted that need not be. */
final class YamlText {

    private static final int WIDTH = 110;
    private static final Resolver RESOLVER = new Resolver();

    private YamlText() {}

    static String write(Tree.Fields fields) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndent(4);
        options.setWidth(WIDTH);
        StringWriter text = new StringWriter();
        new Yaml(options).serialize(node(fields), text);
        return text.toString();
    }

    private static Node node(Tree tree) {
        if (tree instanceof Tree.Fields fields) {
            List<NodeTuple> tuples = fields.entries().stream()
                    .map(entry -> new NodeTuple(plain(entry.name()), node(entry.value())))
                    .toList();
            return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
        }
        if (tree instanceof Tree.Items items) {
            return new SequenceNode(
                    Tag.SEQ, items.items().stream().map(YamlText::node).toList(), FlowStyle.BLOCK);
        }
        Tree.Leaf leaf = (Tree.Leaf) tree;
        return leaf.isText() ? text(leaf.text()) : plain(leaf.text());
    }

    /** Words: quoted by the emitter when they would otherwise be taken for a number, a date, yes or nothing. */
    private static Node text(String text) {
        ScalarStyle style = text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
        return new ScalarNode(Tag.STR, text, null, null, style);
    }

    private static Node plain(String value) {
        Tag tag = RESOLVER.resolve(NodeId.scalar, value, true);
        return new ScalarNode(tag, value, null, null, ScalarStyle.PLAIN);
    }
}
