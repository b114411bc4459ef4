package foreland.partnership.signin;

import foreland.govuk.Problems;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asking again who somebody is.
 *
 * @param next where to go afterwards, for somebody who followed a link
 * @param action where the form went that has to wait; null for a link
 * @param fields what that form held
 * @param asked by what they show it
 * @param confirmed whether they did, so that the form can be sent on
 */
record ConfirmPage(
        String next,
        @Nullable String action,
        List<Field> fields,
        HowToConfirm.Asked asked,
        boolean confirmed,
        Problems problems) {

    static final String ADDRESS = "/confirm";
    private static final String KEPT = "kept.";

    String nextEncoded() {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** A field of the form that waits. */
    record Field(String name, String value) {

        String keptAs() {
            return KEPT + name;
        }
    }

    /** What a form held, without the proof that it is ours, which is renewed. */
    static List<Field> fieldsOf(Map<String, String[]> posted) {
        return list(posted, "");
    }

    /** What was kept of it on the page that asks. */
    static List<Field> keptIn(Map<String, String[]> posted) {
        return list(posted, KEPT);
    }

    private static List<Field> list(Map<String, String[]> posted, String prefix) {
        return posted.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(prefix) && !field.getKey().equals("_csrf"))
                .flatMap(field -> Stream.of(field.getValue())
                        .map(value -> new Field(field.getKey().substring(prefix.length()), value)))
                .toList();
    }
}
