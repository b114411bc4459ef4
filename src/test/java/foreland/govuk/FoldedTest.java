package foreland.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type when they look for a name that was written with care. */
class FoldedTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', textBlock = """
            Gwyneth Llŷr,            gwyneth llyr
            Ynys Môn,                ynys mon
            Łukasz Żółć,             lukasz zolc
            O’Brien–Smyth,           o'brien-smyth
            Ó´Briain,                o'briain
            Åse Bjørnsdóttir Æðey,   ase bjornsdottir aedey
            Đorđe Straße,            dorde strasse
            İpek Yıldız,             ipek yildiz
            Νίκος ΟΔΟΣ,              νικοσ οδοσ
            ﬁnance Ⅳ ｆｕｌｌ,       finance iv full
            T1-03,                   t1-03
            李小龙,                  李小龙
            """)
    void a_name_is_found_as_it_is_typed(String written, String typed) {
        assertThat(Folded.of(written)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"'Llŷr'", "'Lly\u0302r'", "'L\u200bl\u00adyr\ufeff'", "'LLYR'"})
    void how_it_is_composed_and_what_cannot_be_seen_does_not_count(String written) {
        assertThat(Folded.of(written)).isEqualTo("llyr");
    }

    @Property
    void folding_again_changes_nothing(@ForAll String text) {
        assertThat(Folded.of(Folded.of(text))).isEqualTo(Folded.of(text));
    }

    @Property
    void case_does_not_count(@ForAll String text) {
        assertThat(Folded.isPlain(text) ? Folded.of(text.toUpperCase(java.util.Locale.ROOT)) : Folded.of(text))
                .isEqualTo(Folded.of(text));
    }
}
