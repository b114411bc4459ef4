package foreland.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void what_no_text_holds_is_replaced_and_nothing_else_is_touched() {
        assertThat(TypedText.mended("a\u0000b\u0001c\ufffe")).isEqualTo("a\ufffdb\ufffdc\ufffd");
        assertThat(TypedText.mended("half \ud83d, other half \udea8")).isEqualTo("half \ufffd, other half \ufffd");
        String fine = "Line\r\n\tafter line: \ud83d\udea8 \u05e9\u05dc\u05d5\u05dd \u202e";
        assertThat(TypedText.mended(fine)).isSameAs(fine);
    }
}
