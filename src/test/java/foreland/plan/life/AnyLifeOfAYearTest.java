package foreland.plan.life;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.governance.ApprovalProgress;
import foreland.governance.DecisionOutcome;
import foreland.governance.Governance;
import foreland.governance.NewDecision;
import foreland.govuk.Problems;
import foreland.journal.Acting;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.journey.JourneyTest;
import foreland.partnership.Person;
import foreland.plan.Action;
import foreland.plan.ActionsForTests;
import foreland.plan.Agreement;
import foreland.plan.AgreementState;
import foreland.plan.Agreements;
import foreland.plan.PlanEditing;
import foreland.plan.PlanLife;
import foreland.plan.Versioned;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import foreland.testing.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever people do in whatever order, what a year's state says of it is true. */
@JourneyTest
class AnyLifeOfAYearTest {

    private static final int STEPS = 40;
    private static final List<String> REFERENCES = List.of("T1-01", "T1-02", "T1-03");
    private static final Set<YearStatus> APPROVED = Set.of(YearStatus.AGREED, YearStatus.LIVE);

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    @Autowired
    Governance governance;

    @Autowired
    Agreements agreements;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanLife life;

    @Autowired
    YearActs acts;

    @Autowired
    OnceOnly onceOnly;

    private AgreedPlan plan;

    /** What stood in the actions when they were last submitted; empty while they may be edited. */
    private List<Action> submitted = List.of();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_state_never_contradicts_what_was_done(long seed) {
        plan = new AgreedPlan(application, database);
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            YearStatus before = year().status();
            String done = one(random);
            check("seed " + seed + ", step " + step + ", " + done + " while " + before);
        }
    }

    /** One thing that somebody tries, whether or not it is theirs to do. */
    private String one(Random random) {
        Person who = List.of(plan.coordinator, plan.coordinator, plan.sergeant, plan.firefighter)
                .get(random.nextInt(4));
        String reference = REFERENCES.get(random.nextInt(3));
        int what = random.nextInt(11);
        switch (what) {
            case 0 -> attempt(who, () -> acts.askAgencies(year()));
            case 1 -> attempt(who, () -> acts.submit(year(), random.nextBoolean() ? "All the same." : ""));
            case 2 -> attempt(who, () -> acts.putInForce(year(), true));
            case 3 -> attempt(who, () -> edit(reference, "Title " + random.nextInt(1000)));
            case 4, 5 -> attempt(who, () -> answer(agreements.accept(asked(reference))));
            case 6 -> attempt(who, () -> answer(agreements.propose(asked(reference), "Otherwise.")));
            case 7 -> attempt(who, () -> answer(agreements.decline(asked(reference), "No.")));
            default -> attempt(who, () -> decide(random));
        }
        return "act " + what;
    }

    private void check(String when) {
        YearLife year = year();
        Optional<ApprovalProgress> progress = system(() -> governance.progressOf(year.id()));
        List<Action> now = actions();
        assertThat(year.status() == YearStatus.IN_APPROVAL)
                .as(when)
                .isEqualTo(progress.isPresent() && progress.get().end().isEmpty());
        assertThat(APPROVED.contains(year.status()))
                .as(when)
                .isEqualTo(progress.map(ApprovalProgress::isApproved).orElse(false));
        if (year.status().isBeingWritten()) {
            submitted = List.of();
        } else if (submitted.isEmpty()) {
            submitted = now;
        } else {
            assertThat(now).as(when).isEqualTo(submitted);
        }
        system(() -> agreements.listOf(AgreedPlan.PLAN, AgreedPlan.YEAR)).forEach(agreement -> {
            if (agreement.state() == AgreementState.ACCEPTED) {
                assertThat(agreement.by()).as(when).isEqualTo(nameOf(agreement));
            }
        });
    }

    /** Who alone may accept it. */
    private String nameOf(Agreement agreement) {
        return agreement.lead().equals(plan.fire.id()) ? plan.firefighter.name() : plan.sergeant.name();
    }

    private Outcome<Problems> edit(String reference, String title) {
        Versioned<Action> action =
                editing.findAction(AgreedPlan.PLAN, AgreedPlan.YEAR, reference).orElseThrow();
        return editing.saveAction(
                        AgreedPlan.PLAN,
                        AgreedPlan.YEAR,
                        reference,
                        ActionsForTests.titled(action.content(), title),
                        action.version())
                .match(location -> answer(true), refusal -> answer(false));
    }

    private Outcome<Problems> decide(Random random) {
        ApprovalProgress progress = governance.progressOf(year().id()).orElseThrow();
        List<DecisionOutcome> outcomes =
                new ArrayList<>(progress.next().orElseThrow().act().outcomes());
        DecisionOutcome outcome = outcomes.get(random.nextInt(outcomes.size()));
        return governance
                .record(new NewDecision(
                        progress.next().orElseThrow().body(),
                        null,
                        LocalDate.of(2018, 3, 9),
                        progress.about(),
                        outcome,
                        "Resolved.",
                        outcome == DecisionOutcome.APPROVED_WITH_CONDITIONS ? "Report." : null,
                        null,
                        null))
                .match(decision -> answer(true), why -> answer(false));
    }

    private static Outcome<Problems> answer(boolean done) {
        return done ? Outcome.saved("/desk") : Outcome.refused(Problems.none());
    }

    /** What is refused, by an answer or by the database, leaves nothing behind. */
    private void attempt(Person who, Supplier<Outcome<Problems>> act) {
        try {
            Acting.person(who.id(), plan.partnership.partnership().id())
                    .doing(() -> onceOnly.answer(UUID.randomUUID(), act));
        } catch (RuntimeException refused) {
            assertThat(refused).isNotInstanceOf(NullPointerException.class);
        }
    }

    private List<Action> actions() {
        return system(() -> agreements.listOf(AgreedPlan.PLAN, AgreedPlan.YEAR)).stream()
                .map(Agreement::action)
                .toList();
    }

    private Agreement asked(String reference) {
        return agreements.find(AgreedPlan.PLAN, AgreedPlan.YEAR, reference).orElseThrow();
    }

    private YearLife year() {
        return system(() -> life.find(AgreedPlan.PLAN, AgreedPlan.YEAR)).orElseThrow();
    }

    /** Within an open transaction it goes on as whoever began it. */
    private <T> T system(Supplier<T> work) {
        return plan.partnership.acting(work);
    }
}
