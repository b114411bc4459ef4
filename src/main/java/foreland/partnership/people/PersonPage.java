package foreland.partnership.people;

import foreland.govuk.Link;
import foreland.partnership.Person;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person.
 *
 * @param account the state of the account in words; null for those whom it does not concern
 * @param elsewhere whether they belong to another partnership too, so that name and account are not this one's to change
 * @param journal the link to the journal of the person; null for those who may not read it
 */
record PersonPage(
        Person person,
        List<HeldRole> roles,
        @Nullable String account,
        boolean elsewhere,
        boolean mayManage,
        boolean mayMakeLink,
        boolean mayClose,
        boolean mayErase,
        LocalDate today,
        @Nullable Link journal) {

    String address() {
        return PeoplePage.LIST + "/" + person.id();
    }

    boolean mayEnd(HeldRole role) {
        return mayManage && role.endsAfter(today);
    }
}
