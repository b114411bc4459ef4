package foreland.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.govuk.Folded;
import foreland.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database folds names as the program does. */
@ExtendWith(TestDatabase.PerClass.class)
class FoldedNamesTest {

    @Test
    void the_database_and_the_program_fold_alike(TestDatabase database) {
        List<String> names = List.of(
                "Ynys Môn",
                "Thanet",
                "King's Lynn and West Norfolk",
                "St Helen’s",
                "Ó´Briain ʼ ʻ ′ ` ‘",
                "Stratford–on—Avon ‐ − ‑",
                "łŁđĐðÐøØħĦıŧŦŋŊ ÆæŒœÞþßẞ",
                "“Ŵŵ” Ŷŷ Îî Ëë Ÿ Żżółć Åå Ññ Çç İ",
                "Llangefni\u200b\u00ad \u202e\u2060\ufeff",
                "m\u0302o\u0301n ﬁ Ⅳ ２０",
                "");
        for (String name : names) {
            assertThat(database.appClient()
                            .sql("select evidence.folded(:name)")
                            .param("name", name)
                            .query(String.class)
                            .single())
                    .as(name)
                    .isEqualTo(Folded.of(name));
        }
    }
}
