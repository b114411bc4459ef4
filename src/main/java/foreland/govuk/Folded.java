package foreland.govuk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as people type it when they look for it: small letters without accents, straight apostrophes, plain hyphens, nothing
 * that cannot be seen. "Llŷr" is found by "llyr", "Łukasz" by "lukasz", "O’Brien" by "O'Brien". To compare by, never to show.
 *
 * <p>Place names are looked for in the database, by {@code evidence.folded}, which does the same: {@code FoldedNamesTest} holds
 * the two against each other.
 */
public final class Folded {

    /** Accents that stand after their letter once it is taken apart, and what takes no room on a page. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u0300-\\u036f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]");

    /** Letters that Unicode does not take apart, and the signs people have no key for. The same in {@code evidence.folded}. */
    private static final String ONE_FOR_ONE = "łŁđĐðÐøØħĦıŧŦŋŊς‘’ʼʻ′`–—‐−“”";

    private static final String BECOMES = "lLdDdDoOhHitTnNσ''''''----\"\"";

    private Folded() {}

    /** Any text; of letters that are not Latin, case alone is folded. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        // An acute accent that stands alone is typed for an apostrophe; taken apart it would be a space and an accent.
        String apart = Normalizer.normalize(text.replace('´', '\''), Normalizer.Form.NFKD);
        String seen = UNSEEN.matcher(apart).replaceAll("");
        StringBuilder folded = new StringBuilder(seen.length());
        for (int i = 0; i < seen.length(); i++) {
            int known = ONE_FOR_ONE.indexOf(seen.charAt(i));
            folded.append(known < 0 ? seen.charAt(i) : BECOMES.charAt(known));
        }
        return folded.toString()
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("þ", "th");
    }

    /** Whether every sign is on an English keyboard, as of nearly all texts: then only case is left to fold. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~' || text.charAt(i) == '`') {
                return false;
            }
        }
        return true;
    }
}
