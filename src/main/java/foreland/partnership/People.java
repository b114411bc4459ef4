package foreland.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people of the acting partnership. Every change is journalled, personal values encrypted under the person's own key.
 * Row-level security lets those change something who have the right {@code people.manage}, and the program itself.
 */
public interface People {

    /** All whom the partnership knows, by name. */
    List<Person> list();

    Optional<Person> find(UUID person);

    /** All roles there are, in their order. */
    List<Role> listRoles();

    /**
     * Adds a person, who belongs to an agency from a day on.
     *
     * @param email in any case; null when not known
     * @param role a code of {@link #listRoles}
     */
    Person add(String name, @Nullable String email, UUID agency, String role, LocalDate from);

    /**
     * Gives a person a role for an agency from a day on.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when they have it then already
     */
    void giveRole(UUID person, UUID agency, String role, LocalDate from);

    /**
     * Ends a role with a day that is its last.
     *
     * @param role whose it is
     * @param ended the role as it is from now on, with its last day
     */
    void endRole(UUID role, MembershipEntry ended);

    /** The person of this name in an agency; added as a contact, without any right, when there is none. */
    UUID findOrAddContact(String name, UUID agency);

    /**
     * Opens an account with a password; the person needs an e-mail address.
     *
     * @param loopbackOnly whether it works on this machine only, as the accounts of the example do
     * @throws org.springframework.dao.DataIntegrityViolationException when the address has an account already
     */
    void openAccount(UUID person, String password, boolean loopbackOnly);
}
