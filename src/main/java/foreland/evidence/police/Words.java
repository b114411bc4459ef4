package foreland.evidence.police;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The distinct values of a column as one thread meets them, found by their bytes, each made into a text once. Numbered from 0 in the order of
 * their first appearance.
 */
final class Words {

    /** There would be more words than allowed. */
    static final int FULL = -1;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final int most;
    private final List<String> texts = new ArrayList<>();
    private byte[][] words = new byte[64][];
    private int[] slots = new int[256];
    private int count;
    private int latest;

    Words(int most) {
        this.most = most;
    }

    int size() {
        return count;
    }

    String text(int word) {
        return texts.get(word);
    }

    void clear() {
        Arrays.fill(words, null);
        Arrays.fill(slots, 0);
        texts.clear();
        count = 0;
        latest = 0;
    }

    /** The number of a value; a new one unless there are as many as may be. */
    int find(byte[] b, int from, int to) {
        if (latest < count && Arrays.equals(words[latest], 0, words[latest].length, b, from, to)) {
            return latest;
        }
        int slot = (int) (hash(b, from, to) >>> 33) & slots.length - 1;
        while (slots[slot] != 0) {
            int word = slots[slot] - 1;
            if (Arrays.equals(words[word], 0, words[word].length, b, from, to)) {
                latest = word;
                return word;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return count >= most ? FULL : add(slot, Arrays.copyOfRange(b, from, to));
    }

    /** Takes back the word that was added last, when it was not to be there. */
    void forgetLast() {
        int slot = (int) (hash(words[count - 1], 0, words[count - 1].length) >>> 33) & slots.length - 1;
        while (slots[slot] != count) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = 0;
        texts.remove(--count);
        latest = 0;
    }

    private int add(int slot, byte[] value) {
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
        }
        words[count] = value;
        texts.add(new String(value, StandardCharsets.UTF_8));
        slots[slot] = ++count;
        if (count * 2 > slots.length) {
            spread();
        }
        latest = count - 1;
        return latest;
    }

    private void spread() {
        slots = new int[slots.length * 4];
        for (int word = 0; word < count; word++) {
            int slot = (int) (hash(words[word], 0, words[word].length) >>> 33) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = word + 1;
        }
    }

    private static long hash(byte[] b, int from, int to) {
        long hash = to - from;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            hash = (hash ^ (long) Records.LONGS.get(b, at)) * MIX;
            hash ^= hash >>> 29;
        }
        for (; at < to; at++) {
            hash = (hash ^ b[at]) * MIX;
            hash ^= hash >>> 29;
        }
        return hash * MIX;
    }
}
