package foreland.evidence.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when more comes out of it than is allowed, so that nothing small can swell without end. */
public final class Bounded extends FilterInputStream {

    private final long most;
    private long read;

    public Bounded(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** Thrown when there is more. */
    public static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        private final long most;

        TooMuch(long most) {
            super("more than " + most + " bytes");
            this.most = most;
        }

        /** How many bytes were allowed. */
        public long most() {
            return most;
        }
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int some = super.read(into, at, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int more) throws TooMuch {
        read += more;
        if (read > most) {
            throw new TooMuch(most);
        }
    }
}
