package foreland.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run of text with the few marks that all forms of a document have.
 *
 * @param spans one after the other
 */
public record Words(List<Span> spans) {

    /** A stretch of one kind. */
    public sealed interface Span {}

    /** Text, perhaps strong or emphasised. */
    public record Plain(String text, boolean strong, boolean emphasis) implements Span {}

    /** Leads elsewhere: to a web or mail address, or within the program ({@code /…}). */
    public record Link(String text, String address) implements Span {
        public Link {
            if (!mayLeadTo(address)) {
                throw new IllegalArgumentException("A link leads to https, http, mailto or a page of ours: " + address);
            }
        }
    }

    /** Names a section, table or figure of the document by its number, and leads there. */
    public record Reference(String id) implements Span {}

    /** The number of a source. */
    public record Cite(String source) implements Span {}

    public Words {
        spans = List.copyOf(spans);
    }

    public static Words of(String plain) {
        return new Words(List.of(new Plain(plain, false, false)));
    }

    public static Words strong(String text) {
        return new Words(List.of(new Plain(text, true, false)));
    }

    public static Words link(String text, String address) {
        return new Words(List.of(new Link(text, address)));
    }

    public static Words reference(String id) {
        return new Words(List.of(new Reference(id)));
    }

    public static Words cite(String source) {
        return new Words(List.of(new Cite(source)));
    }

    /** These words and then those. */
    public Words and(Words more) {
        return new Words(Stream.concat(spans.stream(), more.spans().stream()).toList());
    }

    public Words and(String plain) {
        return and(of(plain));
    }

    /** Without marks; references and citations fall away. */
    public String plain() {
        return spans.stream()
                .map(span -> span instanceof Plain plain ? plain.text() : span instanceof Link link ? link.text() : "")
                .collect(Collectors.joining());
    }

    static boolean mayLeadTo(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean ours = lower.startsWith("/") && !lower.startsWith("//");
        boolean elsewhere = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
        return (ours || elsewhere) && address.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
    }
}
