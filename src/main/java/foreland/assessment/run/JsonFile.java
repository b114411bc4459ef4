package foreland.assessment.run;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Maps, lists, texts, numbers and flags as JSON, in their own order, indented. */
final class JsonFile {

    private final StringBuilder json = new StringBuilder();

    private JsonFile() {}

    static String of(Map<String, ?> root) {
        JsonFile file = new JsonFile();
        file.write(root, 0);
        return file.json.append('\n').toString();
    }

    private void write(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            block('{', '}', map.entrySet(), depth);
        } else if (value instanceof List<?> list) {
            block('[', ']', list, depth);
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            text(value.toString());
        }
    }

    private void block(char opening, char closing, Iterable<?> parts, int depth) {
        json.append(opening);
        for (Iterator<?> each = parts.iterator(); each.hasNext(); ) {
            json.append('\n').append(" ".repeat(depth + 1));
            Object part = each.next();
            if (part instanceof Map.Entry<?, ?> entry) {
                text(String.valueOf(entry.getKey()));
                json.append(": ");
                part = entry.getValue();
            }
            write(part, depth + 1);
            json.append(each.hasNext() ? "," : "\n" + " ".repeat(depth));
        }
        json.append(closing);
    }

    private void text(String text) {
        json.append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        json.append('"');
    }
}
