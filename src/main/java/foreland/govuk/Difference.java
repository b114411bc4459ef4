package foreland.govuk;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two wordings, word by word (longest common subsequence).
 *
 * @param pieces in reading order; the kept and removed ones make up the earlier wording, the kept and added ones the later
 */
public record Difference(List<Piece> pieces) {

    /** Comparing costs words times words; beyond this many pairs the whole text counts as replaced. */
    private static final int MOST_PAIRS = 4_000_000;

    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A run of words of one kind, with the spaces between them. */
    public record Piece(Kind kind, String text) {}

    public static Difference between(String earlier, String later) {
        var before = words(earlier);
        var after = words(later);
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            return new Difference(List.of(new Piece(Kind.REMOVED, earlier), new Piece(Kind.ADDED, later)));
        }
        var common = commonLengths(before, after);
        var pieces = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                append(pieces, Kind.KEPT, before.get(i++));
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                append(pieces, Kind.REMOVED, before.get(i++));
            } else {
                append(pieces, Kind.ADDED, after.get(j++));
            }
        }
        return new Difference(List.copyOf(pieces));
    }

    /** Words with the white space that follows them, so that joining them gives the text back. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    /** At [i][j]: how many words the ends of both, from i and from j on, have in common. */
    private static int[][] commonLengths(List<String> before, List<String> after) {
        var lengths = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                lengths[i][j] = before.get(i).equals(after.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static void append(List<Piece> pieces, Kind kind, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
