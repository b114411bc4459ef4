package foreland.partnership.tokens;

import foreland.api.Scope;
import foreland.govuk.Problems;
import foreland.partnership.AccessToken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A token to be made, as typed.
 *
 * @param days for how many it is to be good
 */
record TokenForm(String name, List<String> scopes, String days) {

    static final int LONGEST_NAME = 60;
    private static final Pattern DAYS = Pattern.compile("\\d{1,3}");

    TokenForm {
        scopes = List.copyOf(scopes);
    }

    static TokenForm empty() {
        return new TokenForm("", List.of(), "90");
    }

    static TokenForm posted(HttpServletRequest request) {
        String[] scopes = request.getParameterValues("scopes");
        return new TokenForm(
                typed(request, "name"),
                scopes == null
                        ? List.of()
                        : Arrays.stream(scopes)
                                .filter(code -> !code.isEmpty())
                                .distinct()
                                .sorted()
                                .toList(),
                typed(request, "days"));
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    Problems problems(List<Scope> offered) {
        Problems problems = Problems.none();
        if (name.isEmpty()) {
            problems = problems.and("name", "Enter a name that tells you later what the token is for");
        } else if (name.length() > LONGEST_NAME) {
            problems = problems.and("name", "The name must have " + LONGEST_NAME + " characters or fewer");
        }
        List<String> known = offered.stream().map(Scope::code).toList();
        if (scopes.isEmpty() || !known.containsAll(scopes)) {
            problems = problems.and("scopes", "Choose what the token allows");
        }
        if (daysOrNought() < 1 || daysOrNought() > AccessToken.LONGEST_DAYS) {
            problems = problems.and(
                    "days", "Enter for how many days the token is good, from 1 to " + AccessToken.LONGEST_DAYS);
        }
        return problems;
    }

    int daysOrNought() {
        return DAYS.matcher(days).matches() ? Integer.parseInt(days) : 0;
    }
}
