package foreland.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the text of a Word file points to: its fixed parts, pictures, addresses. */
final class DocxRelations {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** A file within the file. */
    record Picture(String name, byte[] content) {}

    private final List<Picture> pictures = new ArrayList<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Markup out = new Markup();
    private int count;

    DocxRelations() {
        out.raw(XML).open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        add("styles", "styles.xml");
        add("numbering", "numbering.xml");
        add("settings", "settings.xml");
    }

    String footer() {
        return add("footer", "footer1.xml");
    }

    String picture(String ending, byte[] content) {
        String name = "picture" + (pictures.size() + 1) + "." + ending;
        pictures.add(new Picture(name, content));
        return add("image", "media/" + name);
    }

    String address(String address) {
        return addresses.computeIfAbsent(address, where -> {
            String id = "rId" + ++count;
            out.empty(
                    "Relationship", "Id", id, "Type", OFFICE + "hyperlink", "Target", where, "TargetMode", "External");
            return id;
        });
    }

    private String add(String type, String target) {
        String id = "rId" + ++count;
        out.empty("Relationship", "Id", id, "Type", OFFICE + type, "Target", target);
        return id;
    }

    List<Picture> pictures() {
        return pictures;
    }

    String xml() {
        return out + "</Relationships>";
    }
}
