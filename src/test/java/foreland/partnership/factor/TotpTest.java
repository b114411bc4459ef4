package foreland.partnership.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** The secret of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The last six of the eight digits given there. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_rfc(long seconds, String code) {
        assertThat(Totp.codeAt(SECRET, Totp.stepAt(Instant.ofEpochSecond(seconds))))
                .isEqualTo(code);
    }

    @Test
    void a_code_of_the_step_before_or_after_is_taken_and_no_other() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = Totp.stepAt(now);
        for (long other = step - 3; other <= step + 3; other++) {
            var found = Totp.stepOf(SECRET, Totp.codeAt(SECRET, other), now);
            assertThat(found.isPresent()).as("%d steps away", other - step).isEqualTo(Math.abs(other - step) <= 1);
            if (found.isPresent()) {
                assertThat(found.getAsLong()).isEqualTo(other);
            }
        }
        assertThat(Totp.stepOf(SECRET, "", now)).isEmpty();
        assertThat(Totp.stepOf(SECRET, "00592", now)).isEmpty();
    }

    /** RFC 4648, section 10, without the padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secrets_are_written_in_base32(String text, String written) {
        assertThat(Totp.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @Test
    void recovery_codes_are_read_however_they_are_typed() {
        assertThat(RecoveryCode.fresh())
                .hasSize(RecoveryCode.HOW_MANY)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> {
                    assertThat(code).matches("[A-Z0-9]{5}-[A-Z0-9]{5}");
                    assertThat(RecoveryCode.plain(" "
                                    + code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
                            .isEqualTo(RecoveryCode.plain(code));
                });
        assertThat(RecoveryCode.plain("OIL00-1111")).isEqualTo("01100" + "1111");
    }
}
