package foreland.partnership.people;

import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import foreland.partnership.Agency;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Role;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.UUID;

/** A role for an agency from a day on, as typed. */
record RoleForm(String agency, String role, DateParts from) {

    static RoleForm empty() {
        return new RoleForm("", "", DateParts.EMPTY);
    }

    static RoleForm posted(HttpServletRequest request) {
        return new RoleForm(
                PersonForm.typed(request, "agency"),
                PersonForm.typed(request, "role"),
                DateParts.posted("from", request::getParameter));
    }

    Problems problems(Problems before, Collection<Agency> agencies, Collection<Role> roles, Viewer viewer) {
        Problems problems = before;
        if (agencies.stream().noneMatch(known -> known.id().toString().equals(agency))) {
            problems = problems.and("agency", "Choose the agency");
        }
        var chosen = roles.stream().filter(known -> known.code().equals(role)).findFirst();
        if (chosen.isEmpty()) {
            problems = problems.and("role", "Choose the role");
        } else if (!PersonPolicy.mayGive(viewer, chosen.get())) {
            problems = problems.and(
                    "role",
                    "You cannot give the role " + chosen.get().title()
                            + ", because it has rights that you do not have. Ask someone who has that role to give it");
        }
        if (from.date().isEmpty()) {
            problems = problems.and("from", "Enter the first day, such as 1 4 2017");
        }
        return problems;
    }

    /** Wants a form without problems. */
    UUID agencyId() {
        return UUID.fromString(agency);
    }
}
