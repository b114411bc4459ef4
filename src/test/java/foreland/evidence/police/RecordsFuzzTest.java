package foreland.evidence.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random and damaged bytes through the fast splitter and through a slow, plain one: the same records, the same refusals. */
class RecordsFuzzTest {

    private static final int FIELDS = 3;
    private static final String[] PIECES = {
        "a",
        "bc",
        ",",
        ",",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "\"",
        "\"\"",
        "\",",
        ",\"",
        "\"\n",
        "\0",
        "ŵ",
        "é",
        "12.5",
        "long enough to span words",
        "a,b,c\n",
        "\"a,b\",\"c\"\"d\",e\n",
        "x,\"y\nz\",w\n",
        "=1+1,2,3\r\n"
    };

    @Test
    void random_text_is_split_as_a_plain_parser_splits_it() throws IOException {
        Random random = new Random(20_260_101);
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(40);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            same(text.toString().getBytes(StandardCharsets.UTF_8), run);
        }
    }

    @Test
    void random_and_mutated_bytes_are_split_as_a_plain_parser_splits_them() throws IOException {
        Random random = new Random(7);
        byte[] whole = "id,2025-03,Kent Police\n\"x, y\",\"say \"\"no\"\"\",Pant Y Dŵr\r\n1,2,3\n"
                .getBytes(StandardCharsets.UTF_8);
        for (int run = 0; run < 20_000; run++) {
            byte[] bytes = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            for (int i = 0; i < random.nextInt(6) && bytes.length > 0; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            same(bytes, run);
            byte[] noise = new byte[random.nextInt(64)];
            random.nextBytes(noise);
            same(noise, run);
        }
    }

    @Test
    void long_lines_and_files_longer_than_the_buffer_are_split_the_same() throws IOException {
        Random random = new Random(11);
        for (int run = 0; run < 12; run++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 900_000) {
                int kind = random.nextInt(100);
                if (kind == 0) {
                    text.append("y".repeat(Records.LONGEST - 20 + random.nextInt(40)));
                } else if (kind == 1) {
                    text.append('"').append("q\n".repeat(Records.LONGEST / 2 - 10 + random.nextInt(20)));
                } else if (kind == 2) {
                    text.append("z".repeat(random.nextInt(300_000)));
                } else if (kind < 6) {
                    text.append("\"w, \"\"v\"\"\nq\",Dŵr,");
                } else {
                    text.append("1".repeat(random.nextInt(2_000))).append(random.nextBoolean() ? ",2,3" : "");
                }
                text.append(random.nextInt(8) == 0 ? "," : "\n");
            }
            same(text.toString().getBytes(StandardCharsets.UTF_8), run);
        }
    }

    private static void same(byte[] bytes, int run) throws IOException {
        List<String> fast = fast(bytes);
        List<String> slow = new Plain(bytes).all();
        if (!fast.equals(slow)) {
            int at = 0;
            while (at < fast.size() && at < slow.size() && fast.get(at).equals(slow.get(at))) {
                at++;
            }
            assertThat(shown(fast, at))
                    .as(
                            "run %s, record %s of %s",
                            run, at, new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1))
                    .isEqualTo(shown(slow, at));
        }
    }

    private static String shown(List<String> records, int at) {
        String record = at < records.size() ? records.get(at) : "(none)";
        return record.length() > 200 ? record.substring(0, 200) + " … " + record.hashCode() : record;
    }

    private static List<String> fast(byte[] bytes) throws IOException {
        Records records = new Records();
        records.open(inDribs(bytes));
        records.expect(FIELDS);
        List<String> all = new ArrayList<>();
        while (records.next()) {
            StringBuilder record = new StringBuilder(records.line + ": ");
            if (records.fault != null) {
                record.append(records.fault);
            } else {
                for (int i = 0; i < FIELDS; i++) {
                    record.append('[')
                            .append(new String(
                                    records.bytes,
                                    records.starts[i],
                                    records.ends[i] - records.starts[i],
                                    StandardCharsets.UTF_8))
                            .append(']');
                }
            }
            all.add(record.toString());
        }
        return all;
    }

    /** A stream that seldom gives as much as it is asked for. */
    private static InputStream inDribs(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1 + length / 3));
            }
        };
    }

    /** The rules, one byte at a time and without a thought for speed. */
    private static final class Plain {

        private final byte[] bytes;
        private final List<String> records = new ArrayList<>();
        private int line = 1;
        private int next;
        private int lines;

        Plain(byte[] bytes) {
            this.bytes = bytes;
        }

        List<String> all() {
            boolean mark = bytes.length >= 3
                    && (bytes[0] & 0xff) == 0xEF
                    && (bytes[1] & 0xff) == 0xBB
                    && (bytes[2] & 0xff) == 0xBF;
            int at = mark ? 3 : 0;
            while (at < bytes.length) {
                int lineEnd = at;
                while (lineEnd < bytes.length && bytes[lineEnd] != '\n') {
                    lineEnd++;
                }
                lines = 1;
                String outcome = record(at, lineEnd);
                if (outcome.startsWith("!")) {
                    lines = 1;
                    next = lineEnd + 1;
                    outcome = outcome.substring(1);
                }
                if (!outcome.isEmpty()) {
                    records.add(line + ": " + outcome);
                }
                line += lines;
                at = next;
            }
            return records;
        }

        private String record(int from, int lineEnd) {
            if (lineEnd - from > Records.LONGEST) {
                return "!TOO_LONG";
            }
            List<byte[]> fields = new ArrayList<>();
            int reach = Math.min(bytes.length, from + Records.LONGEST);
            int at = from;
            boolean broken = false;
            while (true) {
                StringBuilder field = new StringBuilder();
                if (at < reach && bytes[at] == '"') {
                    at++;
                    boolean closed = false;
                    while (at < reach && !closed) {
                        if (bytes[at] == '"' && at + 1 < reach && bytes[at + 1] == '"') {
                            field.append('"');
                            at += 2;
                        } else if (bytes[at] == '"') {
                            closed = true;
                            at++;
                        } else {
                            lines += bytes[at] == '\n' ? 1 : 0;
                            field.append((char) (bytes[at++] & 0xff));
                        }
                    }
                    boolean carriage = at < reach && bytes[at] == '\r' && (at + 1 >= reach || bytes[at + 1] == '\n');
                    at += closed && carriage ? 1 : 0;
                    broken = !closed || at < reach && bytes[at] != ',' && bytes[at] != '\n';
                } else {
                    while (at < reach && bytes[at] != ',' && bytes[at] != '\n' && !broken) {
                        broken = bytes[at] == '"';
                        field.append((char) (bytes[at++] & 0xff));
                    }
                    boolean lineEnds = at >= reach || bytes[at] == '\n';
                    if (!broken && lineEnds && field.length() > 0 && field.charAt(field.length() - 1) == '\r') {
                        field.setLength(field.length() - 1);
                    }
                }
                fields.add(field.toString().getBytes(StandardCharsets.ISO_8859_1));
                boolean comma = !broken && at < bytes.length && bytes[at] == ',';
                if (!comma) {
                    broken |= at < bytes.length && bytes[at] != '\n';
                    break;
                }
                at++;
            }
            next = at + 1;
            int end = broken ? lineEnd : Math.min(at, reach);
            for (int i = from; i < end; i++) {
                if (bytes[i] == 0 && (broken ? i < lineEnd : true)) {
                    return "!NUL_BYTE";
                }
            }
            if (broken) {
                return "!BROKEN_QUOTE";
            }
            if (!isUtf8(Arrays.copyOfRange(bytes, from, end))) {
                return "!NOT_UTF8";
            }
            if (fields.size() == 1 && fields.get(0).length == 0) {
                return "";
            }
            if (fields.size() != FIELDS) {
                return fields.size() < FIELDS ? "!TOO_FEW_FIELDS" : "!TOO_MANY_FIELDS";
            }
            StringBuilder all = new StringBuilder();
            fields.forEach(field -> all.append('[')
                    .append(new String(field, StandardCharsets.UTF_8))
                    .append(']'));
            return all.toString();
        }

        private static boolean isUtf8(byte[] text) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
                return true;
            } catch (CharacterCodingException e) {
                return false;
            }
        }
    }
}
