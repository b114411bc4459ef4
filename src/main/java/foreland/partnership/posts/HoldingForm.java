package foreland.partnership.posts;

import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import foreland.partnership.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.UUID;

/** Who held a post from when to when, as typed. */
record HoldingForm(String person, DateParts from, DateParts to) {

    static HoldingForm empty() {
        return new HoldingForm("", DateParts.EMPTY, DateParts.EMPTY);
    }

    static HoldingForm posted(HttpServletRequest request) {
        return new HoldingForm(
                PostForm.typed(request, "person"),
                DateParts.posted("from", request::getParameter),
                DateParts.posted("to", request::getParameter));
    }

    Problems problems(Collection<Person> people) {
        Problems problems = Problems.none();
        if (people.stream().noneMatch(known -> known.id().toString().equals(person))) {
            problems = problems.and("person", "Choose the person");
        }
        if (from.date().isEmpty()) {
            problems = problems.and("from", "Enter the first day, such as 1 4 2017");
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
    UUID personId() {
        return UUID.fromString(person);
    }
}
