package foreland.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers of sections, tables, figures and sources, as they stand in the document; every name stands for one place. */
final class Numbering {

    /** The section that lists the sources. */
    static final String SOURCES = "sources";

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> sectionNumbers = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();
    private int tables;
    private int figures;

    Numbering(Document document) {
        number(document.sections(), "");
        for (Document.Source source : document.sources()) {
            if (sources.put(source.id(), sources.size() + 1) != null) {
                throw new IllegalArgumentException("Two sources are called " + source.id());
            }
        }
        if (!document.sources().isEmpty()) {
            name(SOURCES, "Sources");
        }
    }

    private void number(List<Section> sections, String within) {
        int count = 0;
        for (Section section : sections) {
            String number = within + ++count;
            sectionNumbers.put(section.id(), number);
            name(section.id(), "section " + number);
            section.blocks().forEach(this::number);
            number(section.sections(), number + ".");
        }
    }

    private void number(Block block) {
        if (block instanceof Block.Grid grid) {
            name(grid.id(), "Table " + ++tables);
        } else if (block instanceof Block.Figure figure) {
            name(figure.id(), "Figure " + ++figures);
        }
    }

    private void name(String id, String label) {
        if (labels.put(id, label) != null) {
            throw new IllegalArgumentException("Two places of the document are called " + id);
        }
    }

    /** "section 2.1", "Table 3", "Figure 1"; null where there is no such place. */
    @Nullable
    String find(String id) {
        return labels.get(id);
    }

    String label(String id) {
        String label = find(id);
        if (label == null) {
            throw new IllegalArgumentException("The document has no place called " + id);
        }
        return label;
    }

    /** "2.1". */
    String section(Section section) {
        return sectionNumbers.getOrDefault(section.id(), "");
    }

    /** Number of a source, from 1; null where it is not in the list. */
    @Nullable
    Integer source(String id) {
        return sources.get(id);
    }
}
