package foreland.plan.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.calendar.FinancialYear;
import foreland.journal.Acting;
import foreland.journal.Outcome;
import foreland.plan.Action;
import foreland.plan.ChangeLife;
import foreland.plan.ChangeReason;
import foreland.plan.ChangeRequest;
import foreland.plan.ChangeStatus;
import foreland.plan.ChangeWeight;
import foreland.plan.EditRefusal;
import foreland.plan.Plan;
import foreland.plan.PlanChanges.Into;
import foreland.plan.PlanChanges.Taken;
import foreland.plan.PlanVersion;
import foreland.plan.Redline;
import foreland.plan.Versioned;
import foreland.plan.YearStatus;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class ChangeRequestsTest {

    private static final FinancialYear YEAR = ExamplePlans.YEAR;
    private static final Into NEW = new Into.New(ChangeReason.SCRUTINY, "The panel asked for it");

    private final PlanStore store = PlanStore.get();
    private final Acting system = Acting.system(store.partnership());
    private final UUID partnership = Objects.requireNonNull(system.partnership());
    private Acting coordinator = system;
    private Acting police = system;
    private Acting housing = system;

    @BeforeEach
    void a_plan_in_force_is_there() {
        store.clock.tick();
        system.doing(() -> store.plans().record(ExamplePlans.northmarsh()));
        system.run(() ->
                store.life().move(store.life().find("2017-20", YEAR).orElseThrow(), YearStatus.LIVE, "put in force"));
        coordinator = Acting.person(store.member(partnership, "COORDINATOR"), partnership);
        police = Acting.person(store.member(partnership, "AGENCY_LEAD", "Northmarsh Police"), partnership);
        housing = Acting.person(store.member(partnership, "AGENCY_LEAD", "Harbour Housing"), partnership);
    }

    @Test
    void an_edit_of_a_plan_in_force_waits_in_a_request_and_is_applied_as_the_next_version() {
        int version = fires(coordinator).version();
        assertThat(coordinator.doing(() -> store.changes()
                        .editing(NEW)
                        .saveAction("2017-20", YEAR, "T1-01", ExamplePlans.fires("70"), version)))
                .isEqualTo(Outcome.saved("CR-1"));
        assertThat(plan()).isEqualTo(ExamplePlans.northmarsh());

        ChangeRequest draft = request(1);
        assertThat(draft.redline())
                .isEqualTo(Redline.between(ExamplePlans.northmarsh(), ExamplePlans.withTarget("70")));
        assertThat(draft.concerned()).extracting(ChangeRequest.Concerned::name).containsExactly("Northmarsh Police");
        coordinator.run(() -> store.changeLife().raise(draft));
        police.run(() -> store.changeLife()
                .answer(request(1), request(1).concerned().get(0).agency(), true, null));
        assertThat(request(1).isAcceptedByAllConcerned()).isTrue();
        store.clock.tick();
        assertThat(apply(coordinator, 1)).isEmpty();

        assertThat(plan()).isEqualTo(ExamplePlans.withTarget("70"));
        assertThat(request(1).status()).isEqualTo(ChangeStatus.APPLIED);
        assertThat(versions())
                .extracting(PlanVersion::why)
                .containsExactly("CR-1: Scrutiny", "Action plan of 2017-18 put in force", "Put in force");
        assertThat(asOf(versions().get(1))).isEqualTo(ExamplePlans.northmarsh());
        assertThat(asOf(versions().get(0))).isEqualTo(ExamplePlans.withTarget("70"));
    }

    @Test
    void several_edits_join_one_request() {
        coordinator.run(() -> store.changes()
                .editing(NEW)
                .saveAction(
                        "2017-20",
                        YEAR,
                        "T1-01",
                        ExamplePlans.fires("70"),
                        fires(coordinator).version()));
        coordinator.run(() -> store.changes()
                .editing(new Into.Draft(1, 0))
                .addFocusArea("2017-20", ExamplePlans.focusArea("T3", "Roads")));
        coordinator.run(() -> store.changes()
                .editing(new Into.Draft(1, request(1).version()))
                .saveFocusArea("2017-20", "T3", ExamplePlans.focusArea("T3", "Safe roads"), 0));

        assertThat(request(1).redline().parts()).hasSize(2);
        assertThat(request(1).leastWeight()).isEqualTo(ChangeWeight.MAJOR);
        assertThat(coordinator
                        .doing(() -> store.changes().findDrafted("2017-20", 1))
                        .orElseThrow()
                        .focusAreas())
                .hasSize(3);
    }

    @Test
    void the_second_of_two_writers_of_a_request_is_shown_the_words_of_the_first() {
        int version = fires(coordinator).version();
        coordinator.run(() ->
                store.changes().editing(NEW).saveAction("2017-20", YEAR, "T1-01", ExamplePlans.fires("70"), version));
        assertThat(coordinator.doing(() -> store.changes()
                        .editing(new Into.Draft(1, 0))
                        .saveAction("2017-20", YEAR, "T1-01", ExamplePlans.fires("60"), version)))
                .isEqualTo(Outcome.refused(new EditRefusal.Overtaken<>(ExamplePlans.fires("70"), version)));
        assertThat(request(1).redline())
                .isEqualTo(Redline.between(ExamplePlans.northmarsh(), ExamplePlans.withTarget("70")));
    }

    @Test
    void what_was_changed_meanwhile_is_not_overwritten() {
        propose("70");
        propose("60");
        assertThat(apply(coordinator, 1)).isEmpty();

        assertThat(apply(coordinator, 2)).singleElement().isInstanceOf(ChangeLife.Obstacle.Changed.class);
        assertThat(plan()).isEqualTo(ExamplePlans.withTarget("70"));
        assertThat(request(2).status()).isEqualTo(ChangeStatus.RAISED);

        coordinator.run(() -> store.changeLife().keepHavingSeen(request(2)));
        assertThat(apply(coordinator, 2)).isEmpty();
        assertThat(plan()).isEqualTo(ExamplePlans.withTarget("60"));
    }

    @Test
    void an_agency_proposes_changes_of_the_actions_it_leads_and_of_no_other() {
        int version = fires(police).version();
        assertThat(police.doing(() -> store.changes()
                        .editing(NEW)
                        .saveAction("2017-20", YEAR, "T1-01", ExamplePlans.fires("70"), version)))
                .isEqualTo(Outcome.saved("CR-1"));
        assertThatThrownBy(() -> housing.doing(() -> store.changes()
                        .editing(NEW)
                        .saveAction("2017-20", YEAR, "T1-01", ExamplePlans.fires("60"), version)))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> housing.doing(() -> store.changes()
                        .editing(new Into.Draft(1, request(1).version()))
                        .saveAction("2017-20", YEAR, "T1-01", ExamplePlans.fires("60"), version)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> police.doing(() -> store.changes()
                        .editing(new Into.Draft(1, 0))
                        .addFocusArea("2017-20", ExamplePlans.focusArea("T3", "Roads"))))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> housing.run(() -> store.changeLife()
                        .answer(request(1), request(1).concerned().get(0).agency(), true, null)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> apply(police, 1)).isInstanceOf(RuntimeException.class);
        assertThat(plan()).isEqualTo(ExamplePlans.northmarsh());
    }

    @Test
    void another_partnership_sees_nothing_of_it() {
        propose("70");
        Acting elsewhere = Acting.system(store.partnership());
        assertThat(elsewhere.doing(() -> store.changes().list())).isEmpty();
        UUID id = request(1).id();
        Acting member = Acting.person(
                store.member(Objects.requireNonNull(elsewhere.partnership()), "COORDINATOR"), elsewhere.partnership());
        for (String table : List.of("change_request", "change_part", "change_answer", "plan_version")) {
            assertThat(store.transaction(
                            member,
                            () -> store.sql()
                                    .sql("select count(*) from plan." + table + " where partnership_id = ?")
                                    .param(partnership)
                                    .query(Long.class)
                                    .single()))
                    .isZero();
        }
        assertThat(member.doing(() -> store.changes().find(id))).isEmpty();
        assertThat(Acting.publicIn(partnership).doing(() -> store.changes().list()))
                .isEmpty();
    }

    @Test
    void an_owners_name_is_in_no_request_and_ciphertext_in_the_journal() {
        propose("70");
        assertThat(request(1).redline().parts().get(0).after())
                .isInstanceOfSatisfying(
                        Action.class, action -> assertThat(action.owner()).isEqualTo("Robin Fairweather"));
        assertThat(store.database
                        .ownerClient()
                        .sql("select (select count(*) from plan.change_part c where c::text like '%Fairweather%') "
                                + "+ (select count(*) from journal.entry e where e::text like '%Fairweather%')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_file_never_goes_round_change_control() {
        assertThat(coordinator.doing(() -> store.changes().takeIn(ExamplePlans.northmarsh(), "From a file")))
                .isEqualTo(new Taken(0, null));
        assertThat(coordinator.doing(() -> store.changes().takeIn(ExamplePlans.withTarget("70"), "From a file")))
                .isEqualTo(new Taken(1, 1));
        assertThat(plan()).isEqualTo(ExamplePlans.northmarsh());
        assertThat(apply(coordinator, raised(1))).isEmpty();
        assertThat(plan()).isEqualTo(ExamplePlans.withTarget("70"));
    }

    private void propose(String target) {
        int version = fires(coordinator).version();
        int number = coordinator
                .doing(() -> store.changes()
                        .editing(NEW)
                        .saveAction("2017-20", YEAR, "T1-01", ExamplePlans.fires(target), version))
                .match(reference -> Integer.parseInt(reference.substring(3)), refusal -> {
                    throw new AssertionError(refusal);
                });
        raised(number);
    }

    private int raised(int number) {
        coordinator.run(() -> store.changeLife().raise(request(number)));
        return number;
    }

    private List<ChangeLife.Obstacle> apply(Acting who, int number) {
        return who.doing(() -> store.changeLife().apply(request(number), ChangeWeight.MINOR));
    }

    private ChangeRequest request(int number) {
        return coordinator.doing(() -> store.changes().find(number)).orElseThrow();
    }

    private Versioned<Action> fires(Acting who) {
        return who.doing(() -> store.editing().findAction("2017-20", YEAR, "T1-01"))
                .orElseThrow();
    }

    private Plan plan() {
        return coordinator.doing(() -> store.plans().find("2017-20")).orElseThrow();
    }

    private List<PlanVersion> versions() {
        return coordinator.doing(() -> store.versions().list("2017-20"));
    }

    private Plan asOf(PlanVersion version) {
        return coordinator
                .doing(() -> store.plans().findAsOf("2017-20", version.at()))
                .orElseThrow();
    }
}
