package foreland.govuk;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a summary list: what, and its value.
 *
 * @param key     what it is, such as "Lead agency"
 * @param value   as text; lines are kept. Empty shows as "Not known"
 * @param content shown instead of the text where it is more than text; null for the text
 * @param actions links at the end of the line, such as "Change"; each is read out with the key behind it
 */
public record SummaryRow(String key, String value, @Nullable Content content, List<Link> actions) {

    public static SummaryRow of(String key, @Nullable String value) {
        return new SummaryRow(key, value == null ? "" : value, null, List.of());
    }

    public static SummaryRow of(String key, Content content) {
        return new SummaryRow(key, "", content, List.of());
    }

    /** The same line with a link at its end. */
    public SummaryRow withAction(String text, String href) {
        return new SummaryRow(key, value, content, List.of(new Link(text, href)));
    }
}
