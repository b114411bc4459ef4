package foreland.document;

import java.util.List;

/**
 * A part of a document under its own heading.
 *
 * @param id       names it for cross-references and addresses: lower case with hyphens, once in the document
 * @param heading  without its number
 * @param blocks   what it says before its first part
 * @param sections its parts; at most two levels below the document's own sections
 */
public record Section(String id, String heading, List<Block> blocks, List<Section> sections) {

    public Section {
        Names.check(id);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    public Section(String id, String heading, List<Block> blocks) {
        this(id, heading, blocks, List.of());
    }
}
