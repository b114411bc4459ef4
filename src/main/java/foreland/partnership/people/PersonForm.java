package foreland.partnership.people;

import foreland.govuk.BothVersions;
import foreland.govuk.Problems;
import foreland.partnership.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A person's name and address, as typed. */
record PersonForm(String name, String email) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    static PersonForm empty() {
        return new PersonForm("", "");
    }

    static PersonForm of(Person person) {
        return new PersonForm(person.name(), person.email() == null ? "" : person.email());
    }

    static PersonForm posted(HttpServletRequest request) {
        return new PersonForm(typed(request, "name"), typed(request, "email").toLowerCase(Locale.ROOT));
    }

    static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    Problems problems() {
        Problems problems = Problems.none();
        if (name.isEmpty()) {
            problems = problems.and("name", "Enter the person's name");
        } else if (name.length() > 200) {
            problems = problems.and("name", "The name must have 200 characters or fewer");
        }
        if (!email.isEmpty() && (email.length() > 254 || !EMAIL.matcher(email).matches())) {
            problems = problems.and("email", "Enter an e-mail address such as name@agency.example, or leave it empty");
        }
        return problems;
    }

    Person applyTo(Person person, int version) {
        return new Person(person.id(), name, email.isEmpty() ? null : email, version);
    }

    List<BothVersions> beside(Person theirs) {
        return List.of(
                new BothVersions("Name", name, theirs.name()),
                new BothVersions("E-mail address", email, theirs.email() == null ? "" : theirs.email()));
    }
}
