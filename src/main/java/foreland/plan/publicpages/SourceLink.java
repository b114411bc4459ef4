package foreland.plan.publicpages;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something was published: a link if that is an address on the web, else a citation.
 *
 * @param href null for a citation
 */
record SourceLink(String text, @Nullable String href) {

    static List<SourceLink> of(List<String> sources) {
        return sources.stream().map(SourceLink::of).toList();
    }

    static SourceLink of(String source) {
        return source.startsWith("http://") || source.startsWith("https://")
                ? new SourceLink(shortly(source), source)
                : new SourceLink(source, null);
    }

    /** Host and last part of the path: enough to tell two sources apart without reading out a whole address. */
    private static String shortly(String address) {
        try {
            URI uri = URI.create(address);
            String host = uri.getHost() == null ? address : uri.getHost().replaceFirst("^www\\.", "");
            String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("/$", "");
            String last = path.substring(path.lastIndexOf('/') + 1);
            return last.isEmpty() || last.length() > 40 ? host : host + ": " + last;
        } catch (IllegalArgumentException notQuiteAnAddress) {
            return address;
        }
    }
}
