package foreland.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where people reach an installation: no more than scheme and host, since paths are put behind it. */
class PublicAddressTest {

    @Test
    void a_scheme_and_a_host_are_enough_and_a_slash_at_the_end_is_taken_off() {
        String posted = PublicAddress.posted(Map.of(PublicAddress.FIELD, " https://safer.example.gov.uk:8443/ "));
        assertThat(posted).isEqualTo("https://safer.example.gov.uk:8443");
        assertThat(PublicAddress.problem(posted)).isEmpty();
        assertThat(PublicAddress.problem(PublicAddress.posted(Map.of()))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "safer.example.gov.uk",
                "ftp://safer.example",
                "https://",
                "https://safer.example/plan",
                "https://safer.example?x=1",
                "https://safer.example#top",
                "https://somebody@safer.example",
                "javascript:alert(1)",
                "https://safer example"
            })
    void anything_else_is_refused_with_an_example(String typed) {
        assertThat(PublicAddress.problem(typed).orElseThrow()).contains("https://safer.example.gov.uk");
    }
}
