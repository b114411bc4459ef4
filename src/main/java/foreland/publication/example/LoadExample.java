package foreland.publication.example;

import foreland.geography.Area;
import foreland.geography.Areas;
import foreland.house.FirstStart;
import foreland.journal.Acting;
import foreland.partnership.Agencies;
import foreland.partnership.Agency;
import foreland.partnership.AgencyKind;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import foreland.partnership.People;
import foreland.partnership.Person;
import foreland.plan.Plans;
import foreland.publication.planfile.AgencyFile;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the example at the first start, in one transaction: Thanet's partnership with its agencies, every document of its
 * published record as far as it is known, and made-up people. It goes in by the doors that everyone's data go in by.
 */
@Component
@Order(1)
class LoadExample implements FirstStart {

    /** The day from which the example's people have their roles: the first day of its oldest plan. */
    private static final LocalDate SINCE = LocalDate.of(2009, 4, 1);

    private final Partnerships partnerships;
    private final Areas areas;
    private final Agencies agencies;
    private final People people;
    private final Plans plans;
    private final TransactionTemplate transactions;

    LoadExample(
            Partnerships partnerships,
            Areas areas,
            Agencies agencies,
            People people,
            Plans plans,
            TransactionTemplate transactions) {
        this.partnerships = partnerships;
        this.areas = areas;
        this.agencies = agencies;
        this.people = people;
        this.plans = plans;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "example";
    }

    @Override
    public String progress() {
        return "Loading the example, modelled on Thanet's published record…";
    }

    @Override
    public void run(Runnable recordFinished) {
        Partnership thanet = Acting.system(null)
                .doing(() -> transactions.execute(transaction -> partnerships
                        .find("thanet")
                        .orElseGet(
                                () -> partnerships.add("thanet", "Thanet Community Safety Partnership", true, true))));
        Acting.system(thanet.id())
                .run(() -> transactions.executeWithoutResult(transaction -> {
                    addAreas(thanet);
                    ExampleFiles.agencies().agencies().forEach(this::addAgency);
                    ExamplePerson.ALL.forEach(this::addPerson);
                    ExampleFiles.plans().forEach(plans::record);
                    recordFinished.run();
                }));
    }

    private void addAreas(Partnership thanet) {
        areas.add(new Area("E07000114", "Thanet", Area.Kind.DISTRICT));
        areas.add(new Area("E10000016", "Kent", Area.Kind.COUNTY));
        partnerships.cover(thanet, "E07000114", SINCE);
    }

    private void addAgency(AgencyFile.Agency listed) {
        agencies.add(listed.name(), AgencyKind.valueOf(listed.kind().name()), listed.authority());
    }

    private void addPerson(ExamplePerson listed) {
        Agency agency = agencies.findByName(listed.agency()).orElseThrow();
        Person person = people.add(listed.name(), listed.email(), agency.id(), listed.role(), SINCE);
        people.openAccount(person.id(), ExamplePerson.PASSWORD, true);
    }
}
