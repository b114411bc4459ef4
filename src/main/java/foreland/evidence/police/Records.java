package foreland.evidence.police;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits CSV bytes (RFC 4180, LF or CRLF) into records and fields, in a buffer of fixed size. Eight bytes are looked at together
 * for commas and line ends; a record with a quote, a NUL or a letter beyond ASCII is read again, byte by byte ({@link
 * QuotedRecord}). A record that turns out not to be one gives up its first line only, so that a stray quote never swallows the
 * rows after it.
 */
final class Records {

    /** The longest line, and the longest record of several lines, in bytes. */
    static final int LONGEST = 64 * 1024;

    /** As many fields are told apart; a record may have more, which are only counted. */
    static final int MOST_FIELDS = 64;

    static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int SLACK = 16;
    private static final int SIZE = 4 * LONGEST;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long LOWS = 0x7f7f7f7f7f7f7f7fL;
    private static final long COMMAS = ONES * ',';
    private static final long NEWLINES = ONES * '\n';
    private static final long QUOTES = ONES * '"';

    final byte[] bytes = new byte[SIZE + SLACK];
    final int[] starts = new int[MOST_FIELDS];
    final int[] ends = new int[MOST_FIELDS];

    /** Fields of the record, also those beyond {@link #MOST_FIELDS}. */
    int fields;

    /** What is wrong with the record as such; null when nothing is. */
    @Nullable
    Reason fault;

    /** The line the record begins on, from 1. */
    long line;

    private final QuotedRecord quoted = new QuotedRecord(this);
    private InputStream in = InputStream.nullInputStream();
    private int position;
    private int limit;
    private boolean ended;
    private long nextLine;
    private int expected;

    /** Begins another file; a byte order mark is passed over. */
    void open(InputStream content) throws IOException {
        in = content;
        position = 0;
        limit = 0;
        ended = false;
        nextLine = 1;
        expected = 0;
        fill();
        if (limit >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            position = 3;
        }
    }

    /** The first bytes of the file, at most as many as asked for. */
    byte[] firstBytes(int count) {
        return Arrays.copyOf(bytes, Math.min(count, limit));
    }

    /** Goes on to the next record that is not an empty line; false at the end. */
    boolean next() throws IOException {
        while (true) {
            if (limit - position < LONGEST + 2 && !ended) {
                fill();
            }
            if (position >= limit) {
                return false;
            }
            line = nextLine;
            fault = null;
            split();
            if (fault == null && isEmpty()) {
                continue;
            }
            if (fault == null && expected > 0 && fields != expected) {
                fault = fields < expected ? Reason.TOO_FEW_FIELDS : Reason.TOO_MANY_FIELDS;
            }
            return true;
        }
    }

    /** From now on a record needs so many fields; one of several lines that has others is taken for a stray quote. */
    void expect(int count) {
        expected = count;
    }

    private boolean isEmpty() {
        return fields == 1 && starts[0] == ends[0];
    }

    private void split() throws IOException {
        byte[] b = bytes;
        int from = position;
        int start = from;
        int n = 0;
        long odd = 0;
        int at = from;
        int last = Math.min(limit, from + LONGEST);
        while (true) {
            long word = (long) LONGS.get(b, at);
            long newline = zeros(word ^ NEWLINES);
            long comma = zeros(word ^ COMMAS);
            long strange = oddities(word);
            if (newline != 0) {
                long before = (newline & -newline) - 1;
                comma &= before;
                strange &= before;
            }
            odd |= strange;
            while (comma != 0) {
                int end = at + (Long.numberOfTrailingZeros(comma) >>> 3);
                if (n < MOST_FIELDS) {
                    starts[n] = start;
                    ends[n] = end;
                }
                n++;
                start = end + 1;
                comma &= comma - 1;
            }
            at += newline != 0 ? Long.numberOfTrailingZeros(newline) >>> 3 : 8;
            if (at > last) {
                passOver();
                return;
            }
            if (newline != 0) {
                break;
            }
        }
        if (odd != 0) {
            quoted.read(from, limit, expected);
            position = quoted.next;
            nextLine = line + quoted.lines;
            fields = quoted.fields;
            fault = quoted.fault;
            return;
        }
        int end = at > start && b[at - 1] == '\r' ? at - 1 : at;
        if (n < MOST_FIELDS) {
            starts[n] = start;
            ends[n] = end;
        }
        fields = n + 1;
        position = at + 1;
        nextLine = line + 1;
    }

    private static long zeros(long word) {
        return ~((word & LOWS) + LOWS | word | LOWS);
    }

    /** Non-zero where there is a quote, a NUL or a byte beyond ASCII. */
    private static long oddities(long word) {
        long quote = word ^ QUOTES;
        return ((quote - ONES) & ~quote | (word - ONES) & ~word | word) & HIGHS;
    }

    /** A line without an end within reach: looks for its end without keeping it. */
    private void passOver() throws IOException {
        fault = Reason.TOO_LONG;
        fields = 0;
        while (true) {
            for (int i = position; i < limit; i++) {
                if (bytes[i] == '\n') {
                    position = i + 1;
                    nextLine = line + 1;
                    return;
                }
            }
            position = limit;
            if (ended) {
                return;
            }
            fill();
        }
    }

    /** Moves what is left to the front and reads on, until the buffer is full or the file at its end. */
    private void fill() throws IOException {
        System.arraycopy(bytes, position, bytes, 0, limit - position);
        limit -= position;
        position = 0;
        while (limit < SIZE) {
            int read = in.read(bytes, limit, SIZE - limit);
            if (read < 0) {
                ended = true;
                break;
            }
            limit += read;
        }
        // A last line without an end gets one, and nothing odd stands behind it.
        Arrays.fill(bytes, limit, limit + SLACK, (byte) '\n');
    }
}
