package foreland.house.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what is read or written. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of all that is left in a stream. */
    static String of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        try (DigestInputStream counted = new DigestInputStream(in, digest)) {
            counted.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest);
    }
}
