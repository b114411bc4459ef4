package foreland.publication.example;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.FinancialYear;
import foreland.calendar.LondonTime;
import foreland.delivery.DeliveredYear;
import foreland.delivery.GivingUpdates;
import foreland.delivery.RecordingActivities;
import foreland.delivery.ReportedActivity;
import foreland.delivery.ReportedUpdate;
import foreland.house.FirstStart;
import foreland.journal.Acting;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import foreland.partnership.People;
import foreland.partnership.Person;
import foreland.plan.Plan;
import foreland.plan.PlanLife;
import foreland.plan.Plans;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the example a year in force: the financial year of the first start, made up on the areas of focus that the council's page
 * names. Its people report on the quarters that are over and record what was done by then, each as themselves. One agency has not
 * reported, one is late, one update was returned and one waits. Begun again after a cut, it goes on where it was.
 */
@Component
@Order(2)
class LoadCurrentYear implements FirstStart {

    /** The first year that no published record of the example covers. A clock that is earlier gets none. */
    private static final FinancialYear EARLIEST = new FinancialYear(2026);

    private static final String RETURNED = "F2-02";
    private static final String QUESTION = "How many of those stopped were given a warning, and how many a fine?";
    private static final String WAITS = "F3-02";

    private final Partnerships partnerships;
    private final People people;
    private final Plans plans;
    private final PlanLife life;
    private final GivingUpdates updates;
    private final RecordingActivities activities;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LoadCurrentYear(
            Partnerships partnerships,
            People people,
            Plans plans,
            PlanLife life,
            GivingUpdates updates,
            RecordingActivities activities,
            TransactionTemplate transactions,
            Clock clock) {
        this.partnerships = partnerships;
        this.people = people;
        this.plans = plans;
        this.life = life;
        this.updates = updates;
        this.activities = activities;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "current-year";
    }

    @Override
    public String progress() {
        return "Making up a year in force for the example…";
    }

    @Override
    public void run(Runnable recordFinished) {
        LocalDate today = LondonTime.today(clock);
        FinancialYear year = FinancialYear.of(today);
        if (year.compareTo(EARLIEST) >= 0) {
            Partnership thanet = Acting.system(null)
                    .doing(() -> transactions.execute(
                            transaction -> partnerships.find("thanet").orElseThrow()));
            load(thanet, year, today);
        }
    }

    private void load(Partnership thanet, FinancialYear year, LocalDate today) {
        var file = ExampleFiles.current(year);
        DeliveredYear delivered = file.delivery().get(0);
        Map<String, Person> known = Acting.system(thanet.id())
                .doing(() -> transactions.execute(transaction -> {
                    putInForce(file.plan(), year);
                    return people.list().stream()
                            .filter(person -> person.email() != null)
                            .collect(Collectors.toMap(person -> String.valueOf(person.email()), person -> person));
                }));
        Acts acts = new Acts(thanet, known, file.plan().reference());
        delivered.updates().stream()
                .filter(said -> quarter(year, said).lastDay().isBefore(today))
                .forEach(said -> acts.report(said, quarter(year, said), isNewest(quarter(year, said), today)));
        acts.as("analyst@thanet.example", updates::releaseFigures);
        delivered.activities().stream()
                .filter(did -> !did.date().isAfter(today))
                .forEach(did -> acts.record(did, year));
    }

    private void putInForce(Plan plan, FinancialYear year) {
        if (plans.find(plan.reference()).isEmpty()) {
            plans.record(plan);
            YearLife draft = life.find(plan.reference(), year).orElseThrow();
            life.move(draft, YearStatus.LIVE, "put in force for the example");
        }
    }

    private static FinancialQuarter quarter(FinancialYear year, ReportedUpdate said) {
        return new FinancialQuarter(year, said.quarter());
    }

    /** Whether no later quarter is over. */
    private static boolean isNewest(FinancialQuarter quarter, LocalDate today) {
        return FinancialQuarter.of(today).previous().equals(quarter);
    }

    /** What the example's people do, each signed in as themselves. */
    private final class Acts {

        private final Partnership thanet;
        private final Map<String, Person> known;
        private final String plan;

        Acts(Partnership thanet, Map<String, Person> known, String plan) {
            this.thanet = thanet;
            this.known = known;
            this.plan = plan;
        }

        void report(ReportedUpdate said, FinancialQuarter quarter, boolean newest) {
            as(leadOf(said.agency()), () -> updates.give(plan, quarter, said));
            if (newest && said.action().equals(RETURNED)) {
                as("coordinator@thanet.example", () -> updates.giveBack(plan, quarter, said.action(), QUESTION));
            } else if (!newest || !said.action().equals(WAITS)) {
                as("coordinator@thanet.example", () -> updates.accept(plan, quarter, said.action()));
            }
        }

        void record(ReportedActivity did, FinancialYear year) {
            as(leadOf(did.agency()), () -> activities.record(plan, year, did));
        }

        void as(String email, Runnable act) {
            Person person = known.get(email);
            if (person == null) {
                throw new IllegalStateException("The example has no " + email);
            }
            Acting.person(person.id(), thanet.id()).run(act);
        }

        private static String leadOf(String agency) {
            return ExamplePerson.ALL.stream()
                    .filter(person -> person.role().equals("AGENCY_LEAD")
                            && person.agency().equals(agency))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The example has nobody for " + agency))
                    .email();
        }
    }
}
