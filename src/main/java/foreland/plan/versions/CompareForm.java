package foreland.plan.versions;

import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import foreland.plan.versions.Moments.Moment;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which two moments are to be compared, as asked in the address: each a version or a day.
 *
 * @param from a version's number, or {@value Moments#TODAY}
 * @param fromDay counts instead of the version when it is entered
 */
record CompareForm(String from, DateParts fromDay, String to, DateParts toDay) {

    static CompareForm asked(HttpServletRequest request, Moments moments) {
        String first = moments.versions().isEmpty()
                ? ""
                : ""
                        + moments.versions()
                                .get(Math.min(1, moments.versions().size() - 1))
                                .number();
        return new CompareForm(
                text(request, "from", first),
                DateParts.posted("from-on", request::getParameter),
                text(request, "to", Moments.TODAY),
                DateParts.posted("to-on", request::getParameter));
    }

    Optional<Moment> earlier(Moments moments) {
        return moments.find(from, fromDay);
    }

    Optional<Moment> later(Moments moments) {
        return moments.find(to, toDay);
    }

    Problems problems(Moments moments) {
        Problems problems = Problems.none();
        if (earlier(moments).isEmpty()) {
            problems = problems.and(
                    fromDay.isEmpty() ? "from" : "from-on",
                    "Choose a version, or enter a day that exists, to compare from");
        }
        if (later(moments).isEmpty()) {
            problems = problems.and(
                    toDay.isEmpty() ? "to" : "to-on", "Choose a version, or enter a day that exists, to compare with");
        }
        return problems;
    }

    private static String text(HttpServletRequest request, String field, String otherwise) {
        @Nullable String text = request.getParameter(field);
        return text == null ? otherwise : text.strip();
    }
}
