package foreland.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shape by which a lost token is found, and a mistyped one known. */
class AccessTokenTest {

    @Test
    void a_token_is_read_as_it_was_made() {
        AccessToken made = AccessToken.fresh();
        assertThat(made.value()).matches("foreland_[0-9A-Za-z]{38}");
        assertThat(AccessToken.read(made.value())).contains(made);
    }

    @Test
    void a_changed_sign_or_another_text_is_no_token() {
        String made = AccessToken.fresh().value();
        for (int i = "foreland_".length(); i < made.length(); i++) {
            char other = made.charAt(i) == 'a' ? 'b' : 'a';
            assertThat(AccessToken.read(made.substring(0, i) + other + made.substring(i + 1)))
                    .as("sign %d changed", i)
                    .isEmpty();
        }
        assertThat(AccessToken.read(made + " ")).isEmpty();
        assertThat(AccessToken.read("")).isEmpty();
        assertThat(AccessToken.read(made.replace("foreland_", "forelend_"))).isEmpty();
    }

    /** CRC-32 of "foreland_" and 32 noughts, by Python: {@code zlib.crc32(b"foreland_" + b"0" * 32)}, in base 62. */
    @Test
    void the_checksum_is_the_one_that_others_reckon() {
        assertThat(AccessToken.read("foreland_000000000000000000000000000000002bVXdW"))
                .isPresent();
    }

    @Test
    void no_two_are_the_same_and_none_is_shown_in_a_log() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            made.add(AccessToken.fresh().value());
        }
        assertThat(made).hasSize(1000);
        assertThat(AccessToken.fresh()).hasToString("AccessToken[hidden]");
        assertThat(AccessToken.fresh().hash()).hasSize(32);
    }
}
