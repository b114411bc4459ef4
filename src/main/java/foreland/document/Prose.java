package foreland.document;

import foreland.document.Words.Link;
import foreland.document.Words.Plain;
import foreland.document.Words.Reference;
import foreland.document.Words.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type: paragraphs with an empty line between them, lists of lines that begin with {@code - } or {@code 1. },
 * {@code **strong**}, {@code _emphasis_}, {@code [text](https://address)} and {@code {table-id}} for a cross-reference. Anything
 * else is text as it stands: nothing that is typed can become more than that.
 */
public final class Prose {

    private static final Pattern MARK =
            Pattern.compile("\\*\\*(?<strong>[^*\\n]+)\\*\\*|(?<![\\w])_(?<emphasis>[^_\\n]+)_(?![\\w])"
                    + "|\\[(?<text>[^\\]\\n]+)\\]\\((?<address>[^)\\s]+)\\)|\\{(?<place>[a-z][a-z0-9-]{0,63})\\}");
    private static final Pattern BULLET = Pattern.compile("[-*•]\\s+(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]\\s+(.*)");

    private Prose() {}

    /** The blocks of a text; none of an empty one. */
    public static List<Block> read(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String part : text.strip().split("\\R[ \\t]*\\R\\s*")) {
            if (!part.isBlank()) {
                readPart(part.strip(), blocks);
            }
        }
        return List.copyOf(blocks);
    }

    private static void readPart(String part, List<Block> blocks) {
        List<String> running = new ArrayList<>();
        List<Words> items = new ArrayList<>();
        boolean numbered = false;
        for (String line : part.split("\\R")) {
            String stripped = line.strip();
            Matcher bullet = BULLET.matcher(stripped);
            Matcher number = NUMBER.matcher(stripped);
            boolean isBullet = bullet.matches();
            boolean isNumber = !isBullet && number.matches();
            if (!isBullet && !isNumber) {
                endItems(items, numbered, blocks);
                running.add(stripped);
                continue;
            }
            endParagraph(running, blocks);
            if (isNumber != numbered) {
                endItems(items, numbered, blocks);
                numbered = isNumber;
            }
            items.add(words(isBullet ? bullet.group(1) : number.group(1)));
        }
        endParagraph(running, blocks);
        endItems(items, numbered, blocks);
    }

    private static void endParagraph(List<String> running, List<Block> blocks) {
        if (!running.isEmpty()) {
            blocks.add(new Block.Paragraph(words(String.join(" ", running))));
            running.clear();
        }
    }

    private static void endItems(List<Words> items, boolean numbered, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items, numbered));
            items.clear();
        }
    }

    /** A line with its marks. */
    public static Words words(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int from = 0;
        while (mark.find()) {
            addPlain(line.substring(from, mark.start()), spans);
            spans.add(span(mark));
            from = mark.end();
        }
        addPlain(line.substring(from), spans);
        return new Words(spans);
    }

    private static void addPlain(String text, List<Span> spans) {
        if (!text.isEmpty()) {
            spans.add(new Plain(text, false, false));
        }
    }

    private static Span span(Matcher mark) {
        if (mark.group("strong") != null) {
            return new Plain(mark.group("strong"), true, false);
        }
        if (mark.group("emphasis") != null) {
            return new Plain(mark.group("emphasis"), false, true);
        }
        if (mark.group("place") != null) {
            return new Reference(mark.group("place"));
        }
        return Words.mayLeadTo(mark.group("address"))
                ? new Link(mark.group("text"), mark.group("address"))
                : new Plain(mark.group(), false, false);
    }
}
