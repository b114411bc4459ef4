package foreland.partnership.singlesignon;

import foreland.journal.Acting;
import foreland.partnership.Partnership;
import foreland.partnership.People;
import foreland.partnership.Role;
import foreland.partnership.singlesignon.AdmissionSql.Held;
import foreland.partnership.singlesignon.RoleMapping.Given;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets somebody in as whom a provider says they are, with the roles that it gives today. It opens nobody's account who could do
 * more here than it gives, or anything elsewhere: whoever keeps the provider could open it too.
 */
@Component
class Admission {

    private final AdmissionSql sql;
    private final ProvidersSql providers;
    private final People people;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Admission(AdmissionSql sql, ProvidersSql providers, People people, TransactionTemplate transactions, Clock clock) {
        this.sql = sql;
        this.providers = providers;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who came in, or why not. */
    sealed interface Answer {
        record In(UUID person) implements Answer {}

        record Refused(Trouble trouble) implements Answer {}
    }

    /** A refusal may change something too: whom the provider gives nothing any more loses what it gave. */
    Answer admit(Partnership partnership, IdentityProvider provider, Claimed claimed) {
        Acting acting = new Acting(null, partnership.id(), true, null, "single sign-on of " + provider.name());
        return Objects.requireNonNull(
                acting.doing(() -> transactions.execute(transaction -> decide(provider, claimed))));
    }

    private Answer decide(IdentityProvider provider, Claimed claimed) {
        sql.waitForOthersOf(provider, claimed.subject());
        Set<Given> given = providers.mappingsOf(provider.id()).stream()
                .filter(mapping -> mapping.fits(claimed))
                .map(RoleMapping::gives)
                .collect(Collectors.toSet());
        Optional<UUID> linked = sql.findPerson(provider, claimed.subject());
        if (linked.isEmpty() && claimed.email().isEmpty()) {
            return new Answer.Refused(Trouble.NO_ADDRESS);
        }
        Optional<UUID> person = linked.or(() -> claimed.email().flatMap(sql::findPersonByAddress));
        if (person.isEmpty()) {
            return given.isEmpty()
                    ? new Answer.Refused(Trouble.NO_ROLE)
                    : new Answer.In(addPerson(provider, claimed, given));
        }
        Optional<Trouble> trouble = troubleWith(provider, person.get(), given);
        if (trouble.isPresent()) {
            return new Answer.Refused(trouble.get());
        }
        if (linked.isEmpty()) {
            sql.link(provider, claimed.subject(), person.get(), claimed.email().orElseThrow(), clock.instant());
        }
        follow(provider, person.get(), given);
        sql.noteUse(provider, claimed.subject(), clock.instant());
        return new Answer.In(person.get());
    }

    private Optional<Trouble> troubleWith(IdentityProvider provider, UUID person, Set<Given> given) {
        AdmissionSql.Known known = sql.get(person);
        if (known.elsewhere()) {
            return Optional.of(Trouble.ELSEWHERE);
        }
        if (known.example()) {
            return Optional.of(Trouble.EXAMPLE);
        }
        if (given.isEmpty()) {
            leave(provider, person);
            return Optional.of(known.closed() ? Trouble.CLOSED : Trouble.NO_ROLE);
        }
        if (known.closed()) {
            return Optional.of(Trouble.CLOSED);
        }
        return canDoMore(provider, person, given) ? Optional.of(Trouble.MORE_BY_HAND) : Optional.empty();
    }

    /** Whether others gave them a right that this provider does not. */
    private boolean canDoMore(IdentityProvider provider, UUID person, Set<Given> given) {
        Map<String, Role> roles =
                people.listRoles().stream().collect(Collectors.toMap(Role::code, Function.identity()));
        Set<String> vouchedFor = rights(roles, given.stream().map(Given::role).toList());
        List<String> byOthers = sql.listHeld(person).stream()
                .filter(held -> !provider.id().equals(held.by()))
                .map(Held::role)
                .toList();
        return !vouchedFor.containsAll(rights(roles, byOthers));
    }

    private static Set<String> rights(Map<String, Role> roles, Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> Objects.requireNonNull(roles.get(code)).rights().stream())
                .collect(Collectors.toSet());
    }

    private UUID addPerson(IdentityProvider provider, Claimed claimed, Set<Given> given) {
        Given first = given.iterator().next();
        String email = claimed.email().orElseThrow();
        UUID person = people.add(claimed.name(), email, first.agency(), first.role(), sql.today())
                .id();
        sql.noteGiver(provider, person, first);
        sql.link(provider, claimed.subject(), person, email, clock.instant());
        follow(provider, person, given);
        return person;
    }

    /** Gives what is said and not there, and ends what this provider gave and no longer says. */
    private void follow(IdentityProvider provider, UUID person, Set<Given> given) {
        LocalDate today = sql.today();
        List<Held> held = sql.listHeld(person);
        held.stream()
                .filter(one -> provider.id().equals(one.by()) && !given.contains(one.asGiven()))
                .forEach(one -> sql.end(person, one, today));
        Set<Given> there = held.stream().map(Held::asGiven).collect(Collectors.toSet());
        given.stream().filter(one -> !there.contains(one)).forEach(one -> {
            people.giveRole(person, one.agency(), one.role(), today);
            sql.noteGiver(provider, person, one);
        });
    }

    private void leave(IdentityProvider provider, UUID person) {
        boolean had =
                sql.listHeld(person).stream().anyMatch(held -> provider.id().equals(held.by()));
        if (had) {
            follow(provider, person, Set.of());
            sql.endSessions(person);
        }
    }
}
