package foreland.partnership.setup;

import foreland.govuk.Problems;
import foreland.partnership.PasswordRules;
import foreland.partnership.Slug;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;

/** What the first administrator types. */
record SetUpForm(
        String code,
        String partnership,
        String slug,
        String tiers,
        String agency,
        String name,
        String email,
        String password) {

    static SetUpForm empty() {
        return new SetUpForm("", "", "", "", "", "", "", "");
    }

    static SetUpForm posted(HttpServletRequest request) {
        String partnership = typed(request, "partnership");
        String slug = typed(request, "slug").toLowerCase(Locale.ROOT);
        String password = request.getParameter("password");
        return new SetUpForm(
                typed(request, "code"),
                partnership,
                slug.isEmpty() && !partnership.isEmpty() ? Slug.of(partnership) : slug,
                typed(request, "tiers"),
                typed(request, "agency"),
                typed(request, "name"),
                typed(request, "email").toLowerCase(Locale.ROOT),
                password == null ? "" : password);
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    Problems problems(SetUpCode right) {
        Problems problems = Problems.none();
        if (!right.is(code)) {
            problems = problems.and(
                    "code", "Enter the set-up code that Foreland printed when it started. It is new at each start");
        }
        if (partnership.isEmpty()) {
            problems = problems.and("partnership", "Enter the partnership's name");
        }
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*") || slug.length() > 60) {
            problems = problems.and(
                    "slug", "Enter a short name of small letters, digits and single hyphens, such as north-ridding");
        }
        if (!tiers.equals("two") && !tiers.equals("one")) {
            problems = problems.and("tiers", "Choose whether the area has one or two councils");
        }
        if (agency.isEmpty()) {
            problems = problems.and("agency", "Enter the name of your agency");
        }
        if (name.isEmpty()) {
            problems = problems.and("name", "Enter your name");
        }
        if (!email.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
            problems = problems.and("email", "Enter your e-mail address, such as name@agency.example");
        }
        var weakness = PasswordRules.weaknessOf(password, Arrays.asList(name, email, partnership, agency, "Foreland"));
        return weakness.isPresent() ? problems.and("password", weakness.get()) : problems;
    }
}
