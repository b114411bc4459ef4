package foreland.governance.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.governance.DecisionOutcome;
import foreland.governance.Meeting;
import foreland.governance.MeetingStatus;
import foreland.governance.StepAct;
import foreland.govuk.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionFormTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 3, 31);
    private static final Meeting HELD =
            new Meeting(UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2017, 3, 9), null, MeetingStatus.HELD, 1);

    @Test
    void an_approval_with_conditions_says_them_and_no_other_outcome_has_any() {
        assertThat(problems(Map.of("outcome", "APPROVED_WITH_CONDITIONS")))
                .containsExactly("Enter the conditions of the approval");
        assertThat(problems(Map.of("conditions", "a target")))
                .containsExactly("Remove the conditions, or choose “Approved with conditions” as the outcome");
    }

    @Test
    void an_outcome_of_another_step_is_not_accepted() {
        assertThat(problems(Map.of("outcome", DecisionOutcome.COMMENTED.name())))
                .containsExactly("Choose what was decided");
    }

    @Test
    void a_decision_has_the_date_of_its_meeting_or_one_of_its_own_that_is_not_to_come() {
        assertThat(problems(Map.of("meeting", HELD.id().toString())))
                .containsExactly("Leave the date empty: a decision has the date of its meeting");
        assertThat(problems(Map.of("meeting", HELD.id().toString(), "date-day", "9", "date-month", "3")))
                .isEmpty();
        assertThat(problems(Map.of("date-year", "2018")))
                .containsExactly("The date of a decision must be today or in the past");
        assertThat(problems(Map.of("date-day", "32")))
                .containsExactly("Enter the date of the decision, or choose a meeting");
        assertThat(problems(Map.of("meeting", "made up")))
                .containsExactly("Choose one of the body's meetings, or none");
    }

    /** The problems of a faultless form with some fields changed. */
    private static List<String> problems(Map<String, String> changed) {
        Map<String, String> posted = new HashMap<>(Map.of(
                "date-day", "31",
                "date-month", "3",
                "date-year", "2017",
                "outcome", "APPROVED",
                "resolution", "That the plan be adopted."));
        posted.putAll(changed);
        return DecisionForm.posted(posted).problems(List.of(HELD), StepAct.ADOPTS.outcomes(), TODAY).all().stream()
                .map(Problem::message)
                .toList();
    }
}
