package foreland.evidence.loading;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import foreland.evidence.files.SourceFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** A file's content on its way into the database: compressed in the work folder, its hash and length known. */
final class Spool implements AutoCloseable {

    /** Of what is kept in one row of the database, in bytes. */
    static final int PIECE = 1024 * 1024;

    private static final int LEVEL = 1;

    private final Path compressed;
    private final String sha256;
    private final long bytes;

    private Spool(Path compressed, String sha256, long bytes) {
        this.compressed = compressed;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    static Spool of(SourceFile file, Path work) throws IOException {
        Path compressed = work.resolve(UUID.randomUUID() + ".zst");
        MessageDigest digest = sha256();
        long bytes = 0;
        byte[] buffer = new byte[256 * 1024];
        try (InputStream in = file.open();
                ZstdOutputStream out = new ZstdOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(compressed), PIECE), LEVEL)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
                bytes += read;
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(compressed);
            throw e;
        }
        return new Spool(compressed, HexFormat.of().formatHex(digest.digest()), bytes);
    }

    /** The hash of a file's content. */
    static String hash(SourceFile file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[256 * 1024];
        try (InputStream in = file.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    String sha256Hex() {
        return sha256;
    }

    long bytes() {
        return bytes;
    }

    /** Its compressed content. */
    InputStream open() throws IOException {
        return Files.newInputStream(compressed);
    }

    /** What was compressed here. */
    static InputStream unpack(InputStream compressed) throws IOException {
        return new ZstdInputStream(compressed);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(compressed);
    }
}
