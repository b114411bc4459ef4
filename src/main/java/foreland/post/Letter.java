package foreland.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter: what is due and a way to it, and nothing that says anything of a person. It is sent as plain text and as HTML.
 *
 * @param key what it is about, once for all, such as {@code digest:<person>:2026-11-30}; a second letter of the same key is not sent
 * @param to one e-mail address
 * @param paragraphs what it says first, plain sentences
 * @param groups lists of things to do, each with its way
 * @param way the one thing to open, if there is one
 * @param because why the recipient gets it, said at its foot
 * @param goodUntil after this it is not sent any more; null when it is always worth sending
 * @param unsubscribe path at which letters of this sort are ended without signing in; null when they cannot be
 */
public record Letter(
        String key,
        String to,
        String subject,
        List<String> paragraphs,
        List<Group> groups,
        @Nullable Way way,
        String because,
        @Nullable Instant goodUntil,
        @Nullable String unsubscribe) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;\"]{1,100}@[^@\\s<>,;\"]{1,100}");
    private static final int LONGEST_SUBJECT = 150;

    /** Lines under a heading. */
    public record Group(String heading, List<Way> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Words and where they lead.
     *
     * @param path within the installation, beginning with a slash and, for a partnership that is not the home one, with
     *     {@code /p/{slug}}
     */
    public record Way(String text, String path) {
        public Way {
            requirePath(path);
        }
    }

    public Letter {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("A letter needs an e-mail address");
        }
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject is one line of at most " + LONGEST_SUBJECT + " characters");
        }
        if (key.isBlank()) {
            throw new IllegalArgumentException("A letter needs a key");
        }
        if (unsubscribe != null) {
            requirePath(unsubscribe);
        }
        paragraphs = List.copyOf(paragraphs);
        groups = List.copyOf(groups);
    }

    /** A letter that says nothing yet. */
    public static Letter of(String key, String to, String subject) {
        return new Letter(key, to, subject, List.of(), List.of(), null, "", null, null);
    }

    /** Whether a text can be the address of a letter. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    public Letter saying(String paragraph) {
        return new Letter(key, to, subject, with(paragraphs, paragraph), groups, way, because, goodUntil, unsubscribe);
    }

    public Letter listing(String heading, List<Way> lines) {
        return new Letter(
                key,
                to,
                subject,
                paragraphs,
                with(groups, new Group(heading, lines)),
                way,
                because,
                goodUntil,
                unsubscribe);
    }

    /** With the one thing to open. */
    public Letter leadingTo(String text, String path) {
        return new Letter(key, to, subject, paragraphs, groups, new Way(text, path), because, goodUntil, unsubscribe);
    }

    public Letter because(String reason) {
        return new Letter(key, to, subject, paragraphs, groups, way, reason, goodUntil, unsubscribe);
    }

    public Letter goodUntil(Instant last) {
        return new Letter(key, to, subject, paragraphs, groups, way, because, last, unsubscribe);
    }

    public Letter endedAt(String path) {
        return new Letter(key, to, subject, paragraphs, groups, way, because, goodUntil, path);
    }

    private static <T> List<T> with(List<T> some, T another) {
        List<T> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }

    private static void requirePath(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("A way in a letter is a path within the installation");
        }
    }

    /** Neither address nor content: this may end up in a log. */
    @Override
    public String toString() {
        return "Letter[" + key + "]";
    }
}
