package foreland.evidence.loading;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import foreland.evidence.files.SourceFile;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    private static final int BUFFER = 256 * 1024;

    private final Path compressed;
    private final String sha256;
    private final long bytes;

    private Spool(Path compressed, String sha256, long bytes) {
        this.compressed = compressed;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    static Spool of(SourceFile file, Path work) throws IOException {
        byte[] buffer = new byte[BUFFER];
        Recording recording = recording(file.open(), work);
        try (recording) {
            while (recording.read(buffer) >= 0) {
                // Reading is recording.
            }
            return recording.finish();
        } finally {
            recording.discard();
        }
    }

    /** Records a stream while someone reads it. */
    static Recording recording(InputStream in, Path work) throws IOException {
        return new Recording(in, work.resolve(UUID.randomUUID() + ".zst"));
    }

    /** A stream that is recorded while it is read. What was recorded is to be finished or discarded, whenever it was closed. */
    static final class Recording extends FilterInputStream {

        private final Path compressed;
        private final MessageDigest digest = sha256();
        private final OutputStream out;
        private long bytes;
        private boolean ended;
        private boolean finished;

        private Recording(InputStream in, Path compressed) throws IOException {
            super(in);
            this.compressed = compressed;
            this.out = new ZstdOutputStream(new BufferedOutputStream(Files.newOutputStream(compressed), PIECE), LEVEL);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int some = super.read(into, at, length);
            if (some < 0 && !ended) {
                ended = true;
                // What compresses takes memory, and a month has many files.
                out.close();
            } else if (some > 0) {
                digest.update(into, at, some);
                out.write(into, at, some);
                bytes += some;
            }
            return some;
        }

        /** What was read, to its end. */
        Spool finish() throws IOException {
            if (!ended) {
                throw new IOException("It was not read to its end");
            }
            finished = true;
            return new Spool(compressed, HexFormat.of().formatHex(digest.digest()), bytes);
        }

        /** Throws away what was recorded, unless it was finished. */
        void discard() throws IOException {
            if (!finished) {
                out.close();
                Files.deleteIfExists(compressed);
            }
        }
    }

    /** The hash of a file's content. */
    static String hash(SourceFile file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
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
