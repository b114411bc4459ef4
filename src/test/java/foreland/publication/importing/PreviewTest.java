package foreland.publication.importing;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.plan.Plan;
import foreland.publication.planfile.PlanFile;
import foreland.publication.planfile.PlanFileReader;
import foreland.publication.planfile.PlanTemplate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreviewTest {

    private static final String TEMPLATE = new String(PlanTemplate.yaml(), StandardCharsets.UTF_8);

    @Test
    void what_was_seen_is_known_again_by_any_node() {
        String seen = Preview.of(PlanFile.of(plan(TEMPLATE)), Optional.of(plan(TEMPLATE)), false, List.of(), List.of())
                .seen();
        assertThat(seen).matches("[0-9a-f]{64}");
        assertThat(Preview.of(PlanFile.of(plan(TEMPLATE)), Optional.of(plan(TEMPLATE)), false, List.of(), List.of())
                        .seen())
                .isEqualTo(seen);
    }

    @Test
    void a_plan_changed_meanwhile_is_not_what_was_seen() {
        Plan meanwhile = plan(TEMPLATE.replaceFirst("(?m)^title: .*$", "title: Changed meanwhile"));
        assertThat(Preview.of(PlanFile.of(plan(TEMPLATE)), Optional.of(meanwhile), false, List.of(), List.of())
                        .seen())
                .isNotEqualTo(Preview.of(
                                PlanFile.of(plan(TEMPLATE)), Optional.of(plan(TEMPLATE)), false, List.of(), List.of())
                        .seen())
                .isNotEqualTo(Preview.of(PlanFile.of(plan(TEMPLATE)), Optional.empty(), false, List.of(), List.of())
                        .seen());
    }

    private static Plan plan(String yaml) {
        return PlanFileReader.read(yaml.getBytes(StandardCharsets.UTF_8), "plan.yaml")
                .match((plan, warnings) -> plan, problems -> {
                    throw new AssertionError(problems);
                });
    }
}
