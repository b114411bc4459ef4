package foreland.delivery.closing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of a report, sentence by sentence, in which every figure leads to where it comes from. */
record Section(List<Block> blocks) {

    Section {
        blocks = List.copyOf(blocks);
    }

    /**
     * A paragraph, with bullet points below it.
     *
     * @param bullets may be none
     */
    record Block(Text lead, List<Text> bullets) {
        Block {
            bullets = List.copyOf(bullets);
        }
    }

    /** A sentence or more, in pieces. */
    record Text(List<Piece> pieces) {
        Text {
            pieces = List.copyOf(pieces);
        }

        static Text of(Piece... pieces) {
            return new Text(List.of(pieces));
        }

        String text() {
            return pieces.stream().map(Piece::text).collect(joining());
        }
    }

    /**
     * Some words.
     *
     * @param path where they come from, within the partnership; empty for words that come from nowhere in particular
     */
    record Piece(String text, @Nullable String path) {

        static Piece plain(String text) {
            return new Piece(text, null);
        }

        static Piece from(Object figure, String path) {
            return new Piece(String.valueOf(figure), path);
        }
    }

    /** To be put into a letter or a word processor. */
    String plainText() {
        return blocks.stream()
                .map(block -> block.lead().text()
                        + block.bullets().stream()
                                .map(bullet -> "\n- " + bullet.text())
                                .collect(joining()))
                .collect(joining("\n\n"));
    }

    /** To be put into another website: without links, since its readers may not open what is behind them. */
    String html() {
        return blocks.stream().map(Section::html).collect(joining("\n"));
    }

    private static String html(Block block) {
        String bullets = block.bullets().stream()
                .map(bullet -> "  <li>" + escaped(bullet.text()) + "</li>\n")
                .collect(joining());
        return "<p>" + escaped(block.lead().text()) + "</p>"
                + (bullets.isEmpty() ? "" : "\n<ul>\n" + bullets + "</ul>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
