package foreland.governance;

import static foreland.governance.DecisionOutcome.APPROVED;
import static foreland.governance.DecisionOutcome.APPROVED_WITH_CONDITIONS;
import static foreland.governance.DecisionOutcome.COMMENTED;
import static foreland.governance.DecisionOutcome.NOTED;
import static foreland.governance.DecisionOutcome.RECOMMENDED_ONWARD;
import static foreland.governance.DecisionOutcome.REFERRED_BACK;
import static foreland.governance.DecisionOutcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.governance.ApprovalProgress.End;
import foreland.governance.ApprovalProgress.StepState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ApprovalRuleTest {

    private static final UUID SCRUTINY = new UUID(0, 1);
    private static final UUID CABINET = new UUID(0, 2);
    private static final UUID COUNCIL = new UUID(0, 3);
    private static final UUID EXECUTIVE = new UUID(0, 4);
    private static final List<UUID> BODIES = List.of(SCRUTINY, CABINET, COUNCIL, EXECUTIVE);
    private static final Matter PLAN = new Matter("plan.plan", new UUID(1, 1), "Plan 2017 to 2020");

    private static final ApprovalRoute USUAL = route(
            new RouteStep(SCRUTINY, StepAct.COMMENTS, true),
            new RouteStep(CABINET, StepAct.RECOMMENDS, false),
            new RouteStep(COUNCIL, StepAct.ADOPTS, false),
            new RouteStep(EXECUTIVE, StepAct.AGREES, false));

    @Test
    void a_plan_goes_from_body_to_body_and_is_approved_by_the_last() {
        List<Decision> taken = new ArrayList<>();
        assertThat(after(taken).next().map(RouteStep::body)).contains(SCRUTINY);
        taken.add(decision(SCRUTINY, COMMENTED));
        assertThat(after(taken).next().map(RouteStep::body)).contains(CABINET);
        taken.add(decision(CABINET, RECOMMENDED_ONWARD));
        taken.add(decision(COUNCIL, APPROVED));
        assertThat(after(taken).isApproved()).isFalse();
        taken.add(decision(EXECUTIVE, APPROVED));
        assertThat(after(taken).isApproved()).isTrue();
        assertThat(after(taken).next()).isEmpty();
        assertThat(states(taken)).containsOnly(StepState.DONE);
    }

    @Test
    void an_optional_step_is_passed_over_when_a_later_body_decides() {
        List<Decision> taken = List.of(decision(CABINET, RECOMMENDED_ONWARD));
        assertThat(after(List.of()).open()).extracting(RouteStep::body).containsExactly(SCRUTINY, CABINET);
        assertThat(states(taken))
                .containsExactly(StepState.PASSED_OVER, StepState.DONE, StepState.NEXT, StepState.LATER);
        assertThat(after(taken).openFor(SCRUTINY)).isEmpty();
    }

    @Test
    void a_needed_step_cannot_be_jumped() {
        List<Decision> taken = List.of(decision(COUNCIL, APPROVED), decision(EXECUTIVE, APPROVED));
        assertThat(after(taken).next().map(RouteStep::body)).contains(SCRUTINY);
        assertThat(after(taken).end()).isEmpty();
        assertThat(after(taken).steps()).allMatch(step -> step.decisions().isEmpty());
    }

    @Test
    void noting_leaves_the_step_open_and_recommending_does_not_adopt() {
        List<Decision> taken = List.of(
                decision(CABINET, NOTED), decision(CABINET, RECOMMENDED_ONWARD), decision(COUNCIL, RECOMMENDED_ONWARD));
        assertThat(after(taken).next().map(RouteStep::body)).contains(COUNCIL);
        assertThat(after(taken).steps().get(1).decisions()).hasSize(2);
    }

    @Test
    void referring_back_ends_the_round_and_the_next_round_starts_at_the_first_step() {
        List<Decision> taken = List.of(decision(CABINET, RECOMMENDED_ONWARD), decision(COUNCIL, REFERRED_BACK));
        assertThat(after(taken).isReferredBack()).isTrue();
        assertThat(states(taken))
                .containsExactly(StepState.PASSED_OVER, StepState.DONE, StepState.SENT_BACK, StepState.LATER);
        assertThat(ApprovalRule.progress(new UUID(2, 2), PLAN, USUAL, 2, List.of())
                        .next()
                        .map(RouteStep::body))
                .contains(SCRUTINY);
    }

    @Test
    void after_a_refusal_nothing_more_counts() {
        List<Decision> taken = List.of(decision(CABINET, REFUSED), decision(CABINET, RECOMMENDED_ONWARD));
        assertThat(after(taken).end()).contains(End.REFUSED);
        assertThat(states(taken)).contains(StepState.REFUSED).doesNotContain(StepState.NEXT, StepState.DONE);
    }

    @Test
    void conditions_stand_in_the_order_in_which_they_were_made() {
        List<Decision> taken = List.of(
                decision(CABINET, RECOMMENDED_ONWARD),
                decision(COUNCIL, APPROVED_WITH_CONDITIONS, "once budgets are settled"),
                decision(EXECUTIVE, APPROVED_WITH_CONDITIONS, "a target for each measure"));
        assertThat(after(taken).isApproved()).isTrue();
        assertThat(after(taken).conditions()).containsExactly("once budgets are settled", "a target for each measure");
    }

    @Test
    void comments_after_the_last_needed_step_need_not_be_waited_for() {
        ApprovalRoute route =
                route(new RouteStep(EXECUTIVE, StepAct.AGREES, false), new RouteStep(SCRUTINY, StepAct.COMMENTS, true));
        ApprovalProgress progress =
                ApprovalRule.progress(new UUID(2, 2), PLAN, route, 1, List.of(decision(EXECUTIVE, APPROVED)));
        assertThat(progress.isApproved()).isTrue();
        assertThat(progress.steps().get(1).state()).isEqualTo(StepState.PASSED_OVER);
    }

    @Test
    void a_route_of_optional_steps_alone_would_approve_everything_and_is_refused() {
        assertThatThrownBy(() -> route(new RouteStep(SCRUTINY, StepAct.COMMENTS, true)))
                .hasMessage("A route needs a step that is not optional");
    }

    @Property
    void any_decisions_lead_to_one_next_step_or_to_an_end(
            @ForAll("routes") ApprovalRoute route, @ForAll("decisions") List<Decision> taken) {
        ApprovalProgress progress = ApprovalRule.progress(new UUID(2, 2), PLAN, route, 1, taken);
        long next = progress.steps().stream()
                .filter(step -> step.state() == StepState.NEXT)
                .count();
        assertThat(next).isEqualTo(progress.end().isPresent() ? 0 : 1);
    }

    /** Read off the decisions alone: the needed steps' positive decisions are a subsequence of what was taken. */
    @Property
    void nothing_is_approved_without_each_needed_steps_positive_decision_in_order(
            @ForAll("routes") ApprovalRoute route, @ForAll("decisions") List<Decision> taken) {
        ApprovalProgress progress = ApprovalRule.progress(new UUID(2, 2), PLAN, route, 1, taken);
        int needed = 0;
        List<RouteStep> steps =
                route.steps().stream().filter(step -> !step.optional()).toList();
        for (Decision decision : taken) {
            boolean does = needed < steps.size()
                    && steps.get(needed).body().equals(decision.body())
                    && steps.get(needed).act().isDoneBy(decision.outcome());
            needed += does ? 1 : 0;
        }
        if (progress.isApproved()) {
            assertThat(needed).isEqualTo(steps.size());
        }
    }

    @Property
    void a_decision_after_the_end_changes_nothing(
            @ForAll("routes") ApprovalRoute route, @ForAll("decisions") List<Decision> taken) {
        IntStream.rangeClosed(0, taken.size())
                .mapToObj(n -> ApprovalRule.progress(new UUID(2, 2), PLAN, route, 1, taken.subList(0, n)))
                .filter(progress -> progress.end().isPresent())
                .reduce((earlier, later) -> {
                    assertThat(later).isEqualTo(earlier);
                    return later;
                });
    }

    @Provide
    Arbitrary<ApprovalRoute> routes() {
        Arbitrary<RouteStep> step = Combinators.combine(
                        Arbitraries.of(BODIES), Arbitraries.of(StepAct.class), Arbitraries.of(true, false))
                .as(RouteStep::new);
        return step.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .filter(steps -> !steps.stream().allMatch(RouteStep::optional))
                .map(steps -> route(steps.toArray(RouteStep[]::new)));
    }

    /** Mostly outcomes that move on, or hardly any route would ever be walked to its end. */
    @Provide
    Arbitrary<List<Decision>> decisions() {
        Arbitrary<DecisionOutcome> outcome = Arbitraries.oneOf(
                Arbitraries.of(APPROVED, RECOMMENDED_ONWARD, COMMENTED), Arbitraries.of(DecisionOutcome.class));
        return Combinators.combine(Arbitraries.of(BODIES), outcome)
                .as(ApprovalRuleTest::decision)
                .list()
                .ofMaxSize(25);
    }

    private static ApprovalProgress after(List<Decision> taken) {
        return ApprovalRule.progress(new UUID(2, 2), PLAN, USUAL, 1, taken);
    }

    private static List<StepState> states(List<Decision> taken) {
        return after(taken).steps().stream().map(ApprovalProgress.Step::state).toList();
    }

    private static ApprovalRoute route(RouteStep... steps) {
        return new ApprovalRoute(new UUID(3, 3), ApprovalSubject.PLAN, 1, List.of(steps));
    }

    private static Decision decision(UUID body, DecisionOutcome outcome) {
        return decision(body, outcome, outcome == APPROVED_WITH_CONDITIONS ? "a condition" : null);
    }

    private static Decision decision(UUID body, DecisionOutcome outcome, String conditions) {
        return new Decision(
                UUID.randomUUID(),
                1,
                body,
                null,
                LocalDate.of(2017, 3, 9),
                PLAN,
                outcome,
                "Resolved",
                conditions,
                null,
                null,
                null,
                Instant.EPOCH,
                List.of());
    }
}
