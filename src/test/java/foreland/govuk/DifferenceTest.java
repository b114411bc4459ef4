package foreland.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Which words changed between two wordings. */
class DifferenceTest {

    @Test
    void onlyTheWordsThatChangedAreMarked() {
        var pieces = Difference.between("Joint patrols in town", "Weekly patrols in town centre")
                .pieces();
        assertThat(pieces.stream()
                        .map(piece -> piece.kind() + " " + piece.text().strip()))
                .containsExactly(
                        "REMOVED Joint", "ADDED Weekly", "KEPT patrols in", "REMOVED town", "ADDED town centre");
    }

    @Property
    void bothWordingsCanBeReadFromIt(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String start,
            @ForAll String earlier,
            @ForAll String later) {
        var difference = Difference.between(start + " " + earlier, start + " " + later);
        assertThat(without(difference, Difference.Kind.ADDED)).isEqualTo(start + " " + earlier);
        assertThat(without(difference, Difference.Kind.REMOVED)).isEqualTo(start + " " + later);
    }

    private static String without(Difference difference, Difference.Kind kind) {
        return difference.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(Difference.Piece::text)
                .collect(Collectors.joining());
    }
}
