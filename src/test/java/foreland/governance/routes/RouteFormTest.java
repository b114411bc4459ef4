package foreland.governance.routes;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.governance.routes.RouteForm.Step;
import foreland.govuk.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteFormTest {

    private static final Step CABINET = new Step("cabinet", "RECOMMENDS", false);
    private static final Step COUNCIL = new Step("council", "ADOPTS", false);
    private static final RouteForm BOTH = new RouteForm(List.of(CABINET, COUNCIL), 3);

    @Test
    void its_buttons_move_remove_and_add_steps_and_keep_the_version() {
        assertThat(BOTH.after("up-2").steps()).containsExactly(COUNCIL, CABINET);
        assertThat(BOTH.after("down-1").steps()).containsExactly(COUNCIL, CABINET);
        assertThat(BOTH.after("remove-1").steps()).containsExactly(COUNCIL);
        assertThat(BOTH.after("add").steps()).containsExactly(CABINET, COUNCIL, Step.EMPTY);
        assertThat(BOTH.after("add").version()).isEqualTo(3);
    }

    @Test
    void a_made_up_button_changes_nothing() {
        for (String button : List.of("up-1", "down-2", "remove-0", "remove-99", "up-x", "-", "", "other")) {
            assertThat(BOTH.after(button)).as(button).isEqualTo(BOTH);
        }
    }

    @Test
    void it_reads_back_what_its_fields_say() {
        RouteForm read = RouteForm.posted(Map.of(
                "body-1", "cabinet", "act-1", "RECOMMENDS", "body-2", "council", "act-2", "ADOPTS", "version", "3"));
        assertThat(read).isEqualTo(BOTH);
    }

    @Test
    void problems_name_the_step_and_lead_to_its_field() {
        assertThat(new RouteForm(List.of(Step.EMPTY), 0).problems(List.of()))
                .extracting(Problem::field, Problem::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("body-1", "Choose the body of step 1"),
                        org.assertj.core.groups.Tuple.tuple("act-1", "Choose what the body does at step 1"));
        assertThat(new RouteForm(List.of(), 0).problems(List.of()))
                .extracting(Problem::message)
                .containsExactly("Add a step that is not optional, or nothing would need approval");
    }
}
