package foreland.partnership.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which forms come from a page of ours. */
class OwnPagesOnlyTest {

    @ParameterizedTest
    @CsvSource({
        "http://foreland.example, foreland.example, false",
        "https://foreland.example, foreland.example, false",
        "https://FORELAND.example, foreland.example, false",
        "http://localhost:8080, localhost:8080, false",
        ", foreland.example, false",
        "http://evil.test, foreland.example, true",
        "http://foreland.example.evil.test, foreland.example, true",
        "http://foreland.example:8081, foreland.example, true",
        "http://foreland.example@evil.test, foreland.example, true",
        "null, foreland.example, true",
        "not an origin, foreland.example, true",
        "http://foreland.example, , true"
    })
    void a_form_is_ours_when_its_page_is_of_this_host(String origin, String host, boolean foreign) {
        assertThat(OwnPagesOnly.isForeign(origin, host)).isEqualTo(foreign);
    }
}
