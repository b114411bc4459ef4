package foreland.partnership.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What kind of browser somebody uses, in the words by which they know it themselves. Only these words are kept. */
final class BrowserKind {

    /** In this order: most browsers name others beside themselves. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone",
            "an iPhone",
            "iPad",
            "an iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "a Mac",
            "CrOS",
            "a Chromebook",
            "Linux",
            "Linux");

    private BrowserKind() {}

    /** Such as "Firefox on Windows". */
    static String of(@Nullable String userAgent) {
        String sent = userAgent == null ? "" : userAgent;
        return first(BROWSERS, sent, "A browser") + " on " + first(SYSTEMS, sent, "an unknown system");
    }

    private static String first(Map<String, String> known, String sent, String otherwise) {
        return known.entrySet().stream()
                .filter(kind -> sent.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
