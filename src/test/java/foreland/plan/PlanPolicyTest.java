package foreland.plan;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.partnership.Partnership;
import foreland.partnership.Viewer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanPolicyTest {

    @ParameterizedTest
    @EnumSource(
            value = PlanStatus.class,
            names = {"SUBMITTED", "SCRUTINY", "CABINET", "COUNCIL", "EXPIRED"})
    void nobody_changes_what_a_body_is_deciding_on_or_what_is_over(PlanStatus status) {
        assertThat(PlanPolicy.mayEdit(viewer(PlanPolicy.EDIT, PlanPolicy.PUBLISH), status))
                .isFalse();
        assertThat(PlanPolicy.mayPublish(viewer(PlanPolicy.EDIT, PlanPolicy.PUBLISH), status))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanStatus.class,
            names = {"SUBMITTED", "SCRUTINY", "CABINET", "COUNCIL", "EXPIRED"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_other_plan_is_open_to_whoever_has_the_right(PlanStatus status) {
        assertThat(PlanPolicy.mayEdit(viewer(PlanPolicy.EDIT), status)).isTrue();
        assertThat(PlanPolicy.mayEdit(viewer(PlanPolicy.AGREE), status)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(YearStatus.class)
    void the_actions_of_a_year_are_edited_while_it_is_written_and_not_after(YearStatus status) {
        boolean written = List.of(
                        YearStatus.RECORDED_AS_PUBLISHED,
                        YearStatus.DRAFT,
                        YearStatus.WITH_AGENCIES,
                        YearStatus.REFERRED_BACK)
                .contains(status);
        assertThat(PlanPolicy.mayEdit(viewer(PlanPolicy.EDIT), PlanStatus.IN_FORCE, status))
                .isEqualTo(written);
        assertThat(PlanPolicy.mayEdit(viewer(PlanPolicy.EDIT), PlanStatus.COUNCIL, status))
                .isFalse();
        assertThat(PlanPolicy.mayEdit(viewer(PlanPolicy.AGREE), PlanStatus.IN_FORCE, status))
                .isFalse();
    }

    @Test
    void publishing_wants_its_own_right() {
        assertThat(PlanPolicy.mayPublish(viewer(PlanPolicy.EDIT), PlanStatus.DRAFT))
                .isFalse();
        assertThat(PlanPolicy.mayPublish(viewer(PlanPolicy.EDIT, PlanPolicy.PUBLISH), PlanStatus.DRAFT))
                .isTrue();
    }

    private static Viewer viewer(String... rights) {
        Partnership partnership = new Partnership(UUID.randomUUID(), "northmarsh", "Northmarsh", true, false, false);
        return new Viewer(partnership, UUID.randomUUID(), "Carla Example", List.of(), Set.of(), Set.of(rights), true);
    }
}
