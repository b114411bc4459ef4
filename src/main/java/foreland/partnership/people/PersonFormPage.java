package foreland.partnership.people;

import foreland.govuk.BothVersions;
import foreland.govuk.Choice;
import foreland.govuk.Problems;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Role;
import foreland.partnership.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form about a person: adding one, editing name and address, or giving a role.
 *
 * @param action where the form is sent, and {@code back} where the link on top leads, within the partnership
 * @param version the one that the form is based on; null where nothing is edited
 * @param person name and address; null where only a role is asked for
 * @param role null where only name and address are asked for
 */
record PersonFormPage(
        String title,
        String action,
        String back,
        @Nullable Long version,
        @Nullable PersonForm person,
        @Nullable RoleForm role,
        List<Choice> agencies,
        List<Choice> roles,
        Problems problems,
        List<BothVersions> bothVersions) {

    static PersonFormPage adding(
            PersonForm person, RoleForm role, List<Choice> agencies, List<Choice> roles, Problems problems) {
        return new PersonFormPage(
                "Add a person",
                PeoplePage.LIST + "/add",
                PeoplePage.LIST,
                null,
                person,
                role,
                agencies,
                roles,
                problems,
                List.of());
    }

    static PersonFormPage editing(
            Person person, long version, PersonForm form, Problems problems, List<BothVersions> bothVersions) {
        String address = PeoplePage.LIST + "/" + person.id();
        return new PersonFormPage(
                "Edit " + person.name(),
                address + "/edit",
                address,
                version,
                form,
                null,
                List.of(),
                List.of(),
                problems,
                bothVersions);
    }

    static PersonFormPage givingRole(
            Person person, RoleForm role, List<Choice> agencies, List<Choice> roles, Problems problems) {
        String address = PeoplePage.LIST + "/" + person.id();
        return new PersonFormPage(
                "Give " + person.name() + " a role",
                address + "/roles/add",
                address,
                null,
                null,
                role,
                agencies,
                roles,
                problems,
                List.of());
    }

    static List<Choice> choicesOf(List<Agency> agencies) {
        return Choice.of(agencies, agency -> agency.id().toString(), Agency::name);
    }

    /** The roles that the viewer can give. */
    static List<Choice> choicesOf(List<Role> roles, Viewer viewer) {
        return roles.stream()
                .filter(role -> PersonPolicy.mayGive(viewer, role))
                .map(role -> new Choice(role.code(), role.title(), role.description()))
                .toList();
    }
}
