package foreland.partnership.agencies;

import foreland.govuk.Choice;
import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An area to be covered, as typed. */
record AreaForm(String code, String name, String kind, DateParts from, DateParts to) {

    static AreaForm empty() {
        return new AreaForm("", "", "", DateParts.EMPTY, DateParts.EMPTY);
    }

    static AreaForm posted(HttpServletRequest request) {
        return new AreaForm(
                typed(request, "code").toUpperCase(Locale.ROOT),
                typed(request, "name"),
                typed(request, "kind"),
                DateParts.posted("from", request::getParameter),
                DateParts.posted("to", request::getParameter));
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    static List<Choice> kinds() {
        return Choice.of(AreaKind.values(), AreaKind::title);
    }

    Optional<AreaKind> chosenKind() {
        return Arrays.stream(AreaKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst();
    }

    Problems problems() {
        Problems problems = Problems.none();
        if (!code.matches("[A-Z][0-9]{8}")) {
            problems = problems.and("code", "Enter the area's code: a letter and eight digits, such as E07000114");
        }
        if (name.isEmpty()) {
            problems = problems.and("name", "Enter the area's name");
        }
        if (chosenKind().isEmpty()) {
            problems = problems.and("kind", "Choose what kind of area it is");
        }
        if (from.date().isEmpty()) {
            problems = problems.and("from", "Enter the first day the partnership covers it, such as 1 4 2017");
        }
        if (!to.isEmpty() && to.date().isEmpty()) {
            problems = problems.and("to", "Enter a day that exists, such as 31 3 2020, or leave all three boxes empty");
        } else if (from.date().isPresent()
                && to.date().isPresent()
                && to.date().get().isBefore(from.date().get())) {
            problems = problems.and("to", "The last day must be on or after the first day. Check both");
        }
        return problems;
    }

    /** Wants a form without problems. */
    CoveredArea area() {
        return new CoveredArea(code, name, from.date().orElseThrow(), to.date().orElse(null));
    }
}
