package foreland.partnership.posts;

import foreland.govuk.Problems;
import foreland.partnership.Agency;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.UUID;

/** A post of an agency, as typed. */
record PostForm(String agency, String title) {

    static PostForm empty() {
        return new PostForm("", "");
    }

    static PostForm posted(HttpServletRequest request) {
        return new PostForm(typed(request, "agency"), typed(request, "title"));
    }

    static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    Problems problems(Collection<Agency> agencies) {
        Problems problems = Problems.none();
        if (agencies.stream().noneMatch(known -> known.id().toString().equals(agency))) {
            problems = problems.and("agency", "Choose the agency");
        }
        if (title.isEmpty()) {
            problems = problems.and("title", "Enter what the post is called");
        } else if (title.length() > 200) {
            problems = problems.and("title", "The name of the post must have 200 characters or fewer");
        }
        return problems;
    }

    /** Wants a form without problems. */
    UUID agencyId() {
        return UUID.fromString(agency);
    }
}
