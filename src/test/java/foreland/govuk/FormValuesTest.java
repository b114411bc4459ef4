package foreland.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What travels between a form and its page: dates as typed, problems, page numbers. */
class FormValuesTest {

    @Test
    void aDateIsReadFromItsThreeBoxes() {
        var typed = Map.of("due-day", " 9", "due-month", "03", "due-year", "2018");
        assertThat(DateParts.posted("due", typed::get).date()).contains(LocalDate.of(2018, 3, 9));
        assertThat(DateParts.posted("other", typed::get).isEmpty()).isTrue();
    }

    @Test
    void aDateThatDoesNotExistIsKeptAsTypedButIsNoDate() {
        for (var wrong : new DateParts[] {
            new DateParts("29", "2", "2019"),
            new DateParts("9", "March", "2018"),
            new DateParts("9", "3", "18"),
            new DateParts("9", "", "2018")
        }) {
            assertThat(wrong.date()).isEmpty();
            assertThat(wrong.isEmpty()).isFalse();
        }
    }

    @Test
    void aFieldShowsItsFirstProblemOnly() {
        var problems = Problems.of(new Problem("title", "Enter a title"))
                .and("title", "Title must be 200 characters or fewer")
                .and("due", "Due must be a real date");
        assertThat(problems.forField("title")).map(Problem::message).contains("Enter a title");
        assertThat(problems.forField("lead")).isEmpty();
        assertThat(problems.all()).hasSize(3);
    }

    @Test
    void longListsShowTheirEndsAndTheNeighboursOfThePage() {
        assertThat(new Pagination(5, 12, page -> "").numbers()).containsExactly(1, 0, 4, 5, 6, 0, 12);
        assertThat(new Pagination(1, 2, page -> "").numbers()).containsExactly(1, 2);
    }

    @Test
    void twoFormsNeverShareAToken() {
        assertThat(FormToken.fresh()).isNotEqualTo(FormToken.fresh());
    }
}
