package foreland.govuk.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The order in which people look for things. */
class NaturalOrderTest {

    private static final NaturalOrder ORDER = NaturalOrder.INSTANCE;

    @Test
    void numbersCountAsNumbersAndCaseDoesNotCount() {
        var sorted = List.of("t10", "T2", "T1-10", "Annex", "T1-2", "1", "t1-2b", "T99999999999999999999").stream()
                .sorted(ORDER)
                .toList();
        assertThat(sorted)
                .containsExactly("1", "Annex", "T1-2", "t1-2b", "T1-10", "T2", "t10", "T99999999999999999999");
    }

    @Test
    void accentsDoNotCount() {
        assertThat(List.of("Zoë", "Mair", "Łukasz", "Émile", "Lucy", "zoe").stream()
                        .sorted(ORDER)
                        .toList())
                .containsExactly("Émile", "Lucy", "Łukasz", "Mair", "Zoë", "zoe");
    }

    @Property
    void itIsAnOrder(@ForAll("references") String a, @ForAll("references") String b, @ForAll("references") String c) {
        assertThat(Integer.signum(ORDER.compare(a, b))).isEqualTo(-Integer.signum(ORDER.compare(b, a)));
        assertThat(ORDER.compare(a, b) == 0).isEqualTo(a.equals(b));
        if (ORDER.compare(a, b) <= 0 && ORDER.compare(b, c) <= 0) {
            assertThat(ORDER.compare(a, c)).isLessThanOrEqualTo(0);
        }
    }

    /** Few signs, so that equal numbers written differently are common. */
    @Provide
    Arbitrary<String> references() {
        return Arbitraries.strings().withChars("TtŢ-/:012").ofMaxLength(6);
    }
}
