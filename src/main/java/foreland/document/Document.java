package foreland.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A document, whatever form it will take.
 *
 * @param title    its name
 * @param subtitle what stands under it, such as the period; may be empty
 * @param about    one sentence on it, which readers of files show
 * @param author   the body it comes from
 * @param date     it is of; the only date written into the files, so that the same document always gives the same bytes
 * @param front    lines on the first page: who made it, from what, in which state
 * @param sections in order; numbered as they stand
 * @param sources  what is cited, in the order of their numbers; they close the document
 */
public record Document(
        String title,
        String subtitle,
        String about,
        String author,
        LocalDate date,
        List<Words> front,
        List<Section> sections,
        List<Source> sources) {

    /** Of every document that we write. */
    public static final String LANGUAGE = "en-GB";

    public Document {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document needs a title");
        }
        front = List.copyOf(front);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /**
     * What a statement rests on.
     *
     * @param id   by which text cites it
     * @param text as it stands in the list
     */
    public record Source(String id, Words text) {}
}
