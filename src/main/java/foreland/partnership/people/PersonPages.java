package foreland.partnership.people;

import foreland.partnership.JournalLink;
import foreland.partnership.LondonDay;
import foreland.partnership.Person;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Viewer;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of a person shows to whoever is looking. */
@Component
@Transactional
class PersonPages {

    private final DirectorySql directory;
    private final AccountSql accounts;
    private final Clock clock;

    PersonPages(DirectorySql directory, AccountSql accounts, Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.clock = clock;
    }

    PersonPage of(Person person, Viewer viewer, String base) {
        boolean manages = PersonPolicy.mayManage(viewer);
        boolean elsewhere = manages && directory.belongsElsewhere(person.id());
        AccountSql.State account = accounts.stateOf(person.id());
        boolean hasOpenAccount = account == AccountSql.State.OPEN || account == AccountSql.State.PASSWORD_NOT_SET;
        boolean mayEnd = PersonPolicy.mayCloseOrErase(viewer, person.id(), elsewhere) && !person.erased();
        return new PersonPage(
                person,
                directory.lookAtRolesOf(person.id()),
                manages ? account.words() : null,
                elsewhere,
                manages && !person.erased(),
                !person.erased()
                        && person.email() != null
                        && PersonPolicy.mayMakeLink(viewer, directory.rightsOf(person.id()), elsewhere),
                mayEnd && hasOpenAccount,
                mayEnd,
                LondonDay.today(clock),
                viewer.may(JournalLink.RIGHT) ? JournalLink.to(base, person.id()) : null);
    }
}
