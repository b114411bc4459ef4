package foreland.publication.example;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.calendar.FinancialYear;
import foreland.delivery.ActionStanding;
import foreland.delivery.Activities;
import foreland.delivery.Activity;
import foreland.delivery.DeliveredYear;
import foreland.delivery.DeliveredYears;
import foreland.delivery.UpdateStatus;
import foreland.delivery.Updates;
import foreland.journal.Acting;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Partnerships;
import foreland.plan.Plan;
import foreland.plan.PlanLife;
import foreland.plan.Plans;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import foreland.publication.planfile.PlanFile;
import foreland.publication.planfile.PlanFileReader;
import foreland.publication.planfile.PlanFileWriter;
import foreland.publication.planfile.PlanFiles;
import foreland.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The year in force that a first start makes up, on days all through a financial year. Each day is of another one. */
@JourneyTest
class CurrentYearTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    LoadExample example;

    @Autowired
    LoadCurrentYear currentYear;

    @Autowired
    Partnerships partnerships;

    @Autowired
    PlanLife life;

    @Autowired
    Plans plans;

    @Autowired
    PlanFiles files;

    @Autowired
    DeliveredYears delivered;

    @Autowired
    Updates updates;

    @Autowired
    Activities activities;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

    private UUID thanet;

    @BeforeEach
    void theRestOfTheExample() {
        if (find().isEmpty()) {
            example.run(() -> {});
        }
        thanet = find().orElseThrow();
    }

    @AfterEach
    void back() {
        clock.setBack();
    }

    @ParameterizedTest
    @CsvSource({
        "2028-04-01, 2028-29, 0, 1",
        "2029-05-20, 2029-30, 0, 4",
        "2030-07-20, 2030-31, 1, 8",
        "2031-10-20, 2031-32, 2, 11",
        "2033-01-20, 2032-33, 3, 14",
        "2035-03-31, 2034-35, 3, 17"
    })
    void holds_what_was_done_by_the_day_of_the_first_start(LocalDate day, String label, int quartersOver, int done) {
        clock.goTo(day);
        currentYear.run(() -> {});
        currentYear.run(() -> {});

        YearLife year = here(() -> life.find(label, FinancialYear.parse(label))).orElseThrow();
        assertThat(year.status()).isEqualTo(YearStatus.LIVE);
        assertThat(year.published()).isTrue();
        List<ActionStanding> standings = here(() -> updates.newestOf(year));
        assertThat(standings).hasSize(10);
        assertThat(standings.stream().flatMap(action -> action.rounds().stream()))
                .allMatch(round -> round.quarter().number() <= quartersOver);
        if (quartersOver > 0) {
            assertThat(standings.stream()
                            .map(action -> action.current().orElseThrow().status()))
                    .contains(UpdateStatus.ACCEPTED, UpdateStatus.RETURNED, UpdateStatus.SUBMITTED);
            assertThat(standings).anyMatch(action -> !action.late().isEmpty());
            assertThat(standings.stream().flatMap(action -> action.accepted().stream()))
                    .allMatch(update -> update.progress().endsWith("Reconstructed for the example."))
                    .anyMatch(update -> update.values().stream().anyMatch(value -> value.released()));
        }
        List<Activity> recorded = here(() -> activities.list(label, year.year()));
        assertThat(recorded)
                .hasSize(done)
                .allMatch(did -> !did.date().isAfter(day))
                .allMatch(did -> "Reconstructed for the example.".equals(did.note()));
        Plan plan = here(() -> plans.find(label)).orElseThrow();
        assertThat(plan.reconstructed()).isTrue();
        assertThat(plan.years().get(0).actions()).allMatch(action -> action.reconstructed());
    }

    @Test
    void what_was_delivered_goes_out_and_comes_into_another_partnership_the_same() {
        clock.goTo(LocalDate.of(2037, 1, 20));
        currentYear.run(() -> {});
        PlanFile out = here(() -> files.with(plans.find("2036-37").orElseThrow()));
        assertThat(out.delivery()).hasSize(1);
        DeliveredYear year = out.delivery().get(0);
        assertThat(year.updates()).hasSizeGreaterThan(20);
        assertThat(year.activities()).hasSize(14);

        PlanFile in = read(PlanFileWriter.xlsx(out), "plan.xlsx");
        assertThat(in).isEqualTo(out).isEqualTo(read(PlanFileWriter.yaml(out), "plan.yaml"));
        assertThat(here(() -> delivered.look("2036-37", in.delivery())))
                .extracting(DeliveredYears.Taking::answer)
                .containsExactly(DeliveredYears.Answer.SAME);
        TestPartnership other = TestPartnership.in(application);
        other.acting(() -> files.takeIn(in, "From Thanet"));
        assertThat(other.acting(() -> files.with(plans.find("2036-37").orElseThrow()))
                        .delivery())
                .isEqualTo(out.delivery());

        PlanFile forThePublic = Acting.publicIn(thanet)
                .doing(() -> files.with(plans.find("2036-37").orElseThrow()));
        assertThat(forThePublic.delivery().get(0).updates())
                .hasSameSizeAs(year.updates())
                .allMatch(update -> update.helpWanted() == null && update.risks() == null);
        assertThat(forThePublic.delivery().get(0).activities()).isEmpty();
    }

    @Test
    void a_clock_from_before_the_record_ended_gets_none() {
        clock.goTo(LocalDate.of(2026, 3, 31));
        currentYear.run(() -> {});
        assertThat(here(() -> plans.find("2025-26"))).isEmpty();
    }

    private static PlanFile read(byte[] file, String name) {
        return PlanFileReader.read(file, name).matchFile((read, warnings) -> read, problems -> {
            throw new AssertionError(problems);
        });
    }

    private Optional<UUID> find() {
        return Acting.system(null)
                .doing(() -> transactions.execute(
                        transaction -> partnerships.find("thanet").map(partnership -> partnership.id())));
    }

    private <T> T here(java.util.function.Supplier<T> work) {
        return Acting.system(thanet).doing(() -> transactions.execute(transaction -> work.get()));
    }
}
