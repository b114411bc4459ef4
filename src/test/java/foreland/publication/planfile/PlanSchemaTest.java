package foreland.publication.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says what the reader does. */
class PlanSchemaTest {

    private static final String PUBLISHED = "/static/formats/plan-1.schema.json";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** With {@code -Dforeland.schema=<file>} the schema is written there, to be published after a change. */
    @Test
    void thePublishedSchemaIsThatOfTheRecords() throws IOException {
        JsonNode drawn = JSON.valueToTree(SchemaOfShapes.schema());
        String target = System.getProperty("foreland.schema");
        if (target != null) {
            Files.writeString(Path.of(target), JSON.writeValueAsString(SchemaOfShapes.schema()) + "\n");
        }

        assertThat(JSON.readTree(published())).isEqualTo(drawn);
    }

    @Property(tries = 40)
    void whateverIsWrittenFollowsTheSchema(@ForAll long seed) throws IOException {
        byte[] file = PlanFileWriter.yaml(new Plans(seed).anyFile());

        assertThat(faults(new String(file, StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-field",
                "two-leads",
                "target-without-unit",
                "bad-date",
                "no-version",
                "missing-title",
                "unknown-type",
                "unknown-status",
                "text-for-a-list"
            })
    void whatTheSchemaRefusesTheReaderRefusesToo(String name) throws IOException {
        byte[] file = BrokenFiles.bytes(name + ".yaml");

        assertThat(faults(new String(file, StandardCharsets.UTF_8))).isNotEmpty();
        assertThat(PlanFileReader.read(file, name + ".yaml")).isInstanceOf(ReadResult.NotRead.class);
    }

    @Test
    void theExampleFollowsTheSchema() throws IOException {
        for (String name : ExampleFiles.NAMES) {
            assertThat(faults(new String(ExampleFiles.bytes(name), StandardCharsets.UTF_8)))
                    .as(name)
                    .isEmpty();
        }
    }

    private static List<String> faults(String yaml) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(published());
        String content = JSON.writeValueAsString(plain(new Yaml().compose(new StringReader(yaml))));
        return schema.validate(content, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** What any YAML program sees in the file: numbers, yes and no, and texts; dates count as texts. */
    private static Object plain(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.getValue()
                    .forEach(tuple ->
                            map.put(((ScalarNode) tuple.getKeyNode()).getValue(), plain(tuple.getValueNode())));
            return map;
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(plain(item)));
            return items;
        }
        String value = ((ScalarNode) node).getValue();
        if (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)) {
            return new BigDecimal(value);
        }
        return node.getTag().equals(Tag.BOOL) ? (Object) Boolean.valueOf(value) : value;
    }

    private static String published() throws IOException {
        try (InputStream file = PlanSchemaTest.class.getResourceAsStream(PUBLISHED)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
