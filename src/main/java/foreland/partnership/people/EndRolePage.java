package foreland.partnership.people;

import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import foreland.partnership.Person;
import java.time.LocalDate;

/** Ending a role of a person. */
record EndRolePage(Person person, HeldRole role, DateParts to, Problems problems) {

    /** The last day can be past or today, not to come: a role that is given for a time in advance is given by who could give it. */
    static Problems problems(HeldRole role, DateParts typed, LocalDate today) {
        if (typed.date().isEmpty()) {
            return Problems.none().and("to", "Enter the last day, such as 31 3 2020");
        }
        LocalDate last = typed.date().get();
        if (last.isBefore(role.from())) {
            return Problems.none().and("to", "The last day must be on or after the first day. Choose a later day");
        }
        return last.isAfter(today)
                ? Problems.none().and("to", "The last day must be today or earlier. Come back on the day itself")
                : Problems.none();
    }

    String address() {
        return PeoplePage.LIST + "/" + person.id();
    }
}
