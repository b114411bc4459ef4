package foreland.evidence.loading;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** An entry of an archive that ends only where the archive says, with the sum that the archive says: what is spoilt is not taken for short. */
final class WholeEntry extends CheckedInputStream {

    private final ZipEntry entry;
    private long read;
    private boolean ended;

    WholeEntry(InputStream in, ZipEntry entry) {
        super(in, new CRC32());
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int some = super.read(into, at, length);
        if (some >= 0) {
            read += some;
        } else if (!ended) {
            ended = true;
            check();
        }
        return some;
    }

    private void check() throws ZipException {
        boolean whole = entry.getSize() < 0 || entry.getSize() == read;
        boolean same = entry.getCrc() < 0 || entry.getCrc() == getChecksum().getValue();
        if (!whole || !same) {
            throw new ZipException("what is in it is not what the archive says");
        }
    }
}
