package foreland.govuk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The stylesheets, scripts and images. Their address holds a hash of them all, so that a browser may keep them for ever and still
 * gets the new ones after an upgrade; each is compressed once, at the start.
 */
@Component
public class Assets {

    private static final String FOLDER = "static/assets/";

    /** A file ready to be sent. */
    record Asset(String contentType, byte[] plain, byte[] gzipped) {}

    private final Map<String, Asset> byName = new HashMap<>();
    private final String path;

    Assets() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var resource : files().toList()) {
                var bytes = resource.getContentAsByteArray();
                hash.update(bytes);
                var name = nameOf(resource);
                byName.put(name, new Asset(contentType(name), bytes, gzip(bytes)));
            }
            path = "/assets/" + HexFormat.of().formatHex(hash.digest(), 0, 5);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The stylesheets and scripts in " + FOLDER + " cannot be read", e);
        }
    }

    /** Where they are to be had, such as {@code /assets/3f2a91bc07}; a name such as {@code /foreland.css} follows. */
    public String path() {
        return path;
    }

    /** The file at this address, if it is one of ours. An address of an earlier version leads to today's file. */
    Optional<Asset> find(String address) {
        int name = address.indexOf('/', "/assets/".length()) + 1;
        return name == 0 ? Optional.empty() : Optional.ofNullable(byName.get(address.substring(name)));
    }

    private static Stream<Resource> files() throws IOException {
        var all = new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*.*");
        return Stream.of(all).filter(Resource::isReadable).sorted(Comparator.comparing(Assets::nameOf));
    }

    private static String nameOf(Resource resource) {
        try {
            var url = resource.getURL().toString();
            return url.substring(url.lastIndexOf(FOLDER) + FOLDER.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contentType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=utf-8";
            case "js" -> "text/javascript;charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "text/plain;charset=utf-8";
        };
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
