package foreland.evidence.police;

import org.jspecify.annotations.Nullable;

/** A record read byte by byte: with quotes, letters beyond ASCII, or bytes that do not belong into text. */
final class QuotedRecord {

    private final Records records;
    private final boolean[] escaped = new boolean[Records.MOST_FIELDS];

    int fields;
    int lines;
    int next;

    @Nullable
    Reason fault;

    private int from;
    private int reach;

    QuotedRecord(Records records) {
        this.records = records;
    }

    /**
     * Reads the record that begins at a position of the buffer, which holds as much of it as a record may have.
     *
     * @param expected how many fields it needs when it has several lines; 0 for any
     */
    void read(int begin, int limit, int expected) {
        from = begin;
        fields = 0;
        lines = 1;
        fault = null;
        reach = Math.min(limit, begin + Records.LONGEST);
        byte[] b = records.bytes;
        int at = begin;
        do {
            at = b[at] == '"' && at < reach ? quoted(at) : plain(at);
        } while (fault == null && b[at++] == ',');
        if (fault == null && b[at - 1] != '\n') {
            fault = Reason.BROKEN_QUOTE;
        }
        next = at;
        if (fault == null) {
            checkBytes(begin, Math.min(next, reach));
        }
        if (fault == null && lines > 1 && expected > 0 && fields != expected) {
            fault = fields < expected ? Reason.TOO_FEW_FIELDS : Reason.TOO_MANY_FIELDS;
        }
        if (fault != null) {
            giveUp();
        } else {
            unescape();
        }
    }

    /** Up to the comma or the line end. */
    private int plain(int start) {
        byte[] b = records.bytes;
        int at = start;
        while (at < reach && b[at] != ',' && b[at] != '\n') {
            if (b[at] == '"') {
                fault = Reason.BROKEN_QUOTE;
                return at;
            }
            at++;
        }
        boolean lineEnd = at >= reach || b[at] == '\n';
        add(start, lineEnd && at > start && b[at - 1] == '\r' ? at - 1 : at, false);
        return at;
    }

    /** From the opening quote to the comma or line end after the closing one. */
    private int quoted(int opening) {
        byte[] b = records.bytes;
        boolean twice = false;
        int at = opening + 1;
        while (at < reach) {
            byte c = b[at];
            if (c == '\n') {
                lines++;
            } else if (c == '"') {
                if (at + 1 < reach && b[at + 1] == '"') {
                    twice = true;
                    at++;
                } else {
                    return closed(opening + 1, at, twice);
                }
            }
            at++;
        }
        fault = Reason.BROKEN_QUOTE;
        return opening;
    }

    private int closed(int start, int end, boolean twice) {
        byte[] b = records.bytes;
        int after = end + 1;
        if (after < reach && b[after] == '\r' && (after + 1 >= reach || b[after + 1] == '\n')) {
            after++;
        }
        if (after < reach && b[after] != ',' && b[after] != '\n') {
            fault = Reason.BROKEN_QUOTE;
            return end;
        }
        add(start, end, twice);
        return after;
    }

    private void add(int start, int end, boolean twice) {
        if (fields < Records.MOST_FIELDS) {
            records.starts[fields] = start;
            records.ends[fields] = end;
            escaped[fields] = twice;
        }
        fields++;
    }

    private void checkBytes(int begin, int end) {
        byte[] b = records.bytes;
        for (int i = begin; i < end; i++) {
            if (b[i] == 0) {
                fault = Reason.NUL_BYTE;
                return;
            }
        }
        if (!Utf8.isValid(b, begin, end)) {
            fault = Reason.NOT_UTF8;
        }
    }

    /** The first line alone is refused; where it ends is known only by looking. */
    private void giveUp() {
        byte[] b = records.bytes;
        int at = from;
        while (at < reach && b[at] != '\n') {
            if (b[at] == 0) {
                fault = Reason.NUL_BYTE;
            }
            at++;
        }
        next = at + 1;
        lines = 1;
    }

    private void unescape() {
        byte[] b = records.bytes;
        for (int field = 0; field < Math.min(fields, Records.MOST_FIELDS); field++) {
            if (escaped[field]) {
                int to = records.starts[field];
                for (int at = to; at < records.ends[field]; at++) {
                    if (b[at] == '"') {
                        at++;
                    }
                    b[to++] = b[at];
                }
                records.ends[field] = to;
            }
        }
    }
}
