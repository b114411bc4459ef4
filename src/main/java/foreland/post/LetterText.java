package foreland.post;

/** A letter in plain text: the address stands under the words that lead to it. */
final class LetterText {

    private LetterText() {}

    static String of(Letter letter, String site) {
        StringBuilder text = new StringBuilder();
        letter.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
        for (Letter.Group group : letter.groups()) {
            text.append(group.heading()).append("\n\n");
            group.lines()
                    .forEach(line -> text.append("* ")
                            .append(line.text())
                            .append("\n  ")
                            .append(site)
                            .append(line.path())
                            .append('\n'));
            text.append('\n');
        }
        Letter.Way way = letter.way();
        if (way != null) {
            text.append(way.text())
                    .append(":\n")
                    .append(site)
                    .append(way.path())
                    .append("\n\n");
        }
        text.append("--\n").append(letter.because()).append('\n');
        if (letter.unsubscribe() != null) {
            text.append("Stop these mails: ")
                    .append(site)
                    .append(letter.unsubscribe())
                    .append('\n');
        }
        return text.toString();
    }
}
