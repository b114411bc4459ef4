package foreland.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Kent Fire & Rescue Service, kent-fire-and-rescue-service",
        "St Peter's Trust, st-peters-trust",
        "Môn  (Anglesey), mon-anglesey",
        "---, unnamed"
    })
    void a_name_becomes_small_letters_digits_and_hyphens(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void a_long_name_is_cut_and_does_not_end_in_a_hyphen() {
        assertThat(Slug.of("a".repeat(59) + " b")).isEqualTo("a".repeat(59));
    }

    @Test
    void a_taken_slug_gets_the_next_free_number() {
        assertThat(Slug.free("police", List.of("police", "police-2"))).isEqualTo("police-3");
    }
}
