package foreland.assessment.run;

import foreland.assessment.SixDigits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a table as CSV: UTF-8, comma, LF, quotes only where needed. Values are put one after the other; {@link #end} ends a row.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class TableFile implements AutoCloseable {

    private static final int SIZE = 1 << 16;
    private static final int ROOM = 32;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int used;
    private boolean first = true;

    TableFile(Path file, String... columns) throws IOException {
        out = Files.newOutputStream(file);
        for (String column : columns) {
            text(column);
        }
        end();
    }

    /** A text as it may stand in a CSV file, in bytes: made once for what is written often. */
    static byte[] cell(String text) {
        String safe = text;
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            safe = "'" + text;
        }
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return (quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe).getBytes(StandardCharsets.UTF_8);
    }

    TableFile text(String text) throws IOException {
        return cell(cell(text));
    }

    TableFile cell(byte[] cell) throws IOException {
        next(cell.length);
        if (cell.length > SIZE - ROOM) {
            flush();
            out.write(cell);
        } else {
            System.arraycopy(cell, 0, buffer, used, cell.length);
            used += cell.length;
        }
        return this;
    }

    TableFile number(long number) throws IOException {
        next(ROOM);
        if (number < 0 || number > Integer.MAX_VALUE) {
            ascii(Long.toString(number));
            return this;
        }
        int rest = (int) number;
        int digits = 1;
        for (long power = 10; rest >= power; power *= 10) {
            digits++;
        }
        for (int at = used + digits - 1; at >= used; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += digits;
        return this;
    }

    /** A number with six significant digits; what is not known or without end is left empty. */
    TableFile decimal(double number) throws IOException {
        next(ROOM);
        if (Double.isFinite(number)) {
            ascii(SixDigits.of(number));
        }
        return this;
    }

    /** A number that was made into ASCII already, or nothing. */
    TableFile written(String number) throws IOException {
        next(ROOM);
        ascii(number);
        return this;
    }

    TableFile flag(boolean flag) throws IOException {
        next(ROOM);
        ascii(flag ? "true" : "false");
        return this;
    }

    TableFile empty() throws IOException {
        next(0);
        return this;
    }

    void end() throws IOException {
        room(1);
        buffer[used++] = '\n';
        first = true;
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            buffer[used++] = (byte) text.charAt(i);
        }
    }

    private void next(int length) throws IOException {
        room(Math.min(length, SIZE - ROOM) + 1);
        if (!first) {
            buffer[used++] = ',';
        }
        first = false;
    }

    private void room(int length) throws IOException {
        if (used + length > SIZE) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
