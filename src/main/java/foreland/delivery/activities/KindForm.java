package foreland.delivery.activities;

import foreland.delivery.ActivityKind;
import foreland.govuk.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A kind of activity as typed. */
record KindForm(String title, String unitOne, String unitMany, String about, List<String> also) {

    static final String HOURS = "hours";
    static final String PEOPLE = "people";
    private static final int LONGEST = 80;
    private static final KindForm EMPTY = new KindForm("", "", "", "", List.of());

    static KindForm empty() {
        return EMPTY;
    }

    static KindForm posted(HttpServletRequest request) {
        String[] also = request.getParameterValues("also");
        return new KindForm(
                typed(request, "title"),
                typed(request, "unitOne"),
                typed(request, "unitMany"),
                typed(request, "about"),
                also == null ? List.of() : List.of(also));
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    Problems problems(List<ActivityKind> there) {
        Problems problems = Problems.none();
        String wanted = title.toLowerCase(Locale.UK);
        if (title.isEmpty()) {
            problems = problems.and("title", "Enter what the kind is called, such as Drop-in session");
        } else if (there.stream()
                .anyMatch(kind -> kind.title().toLowerCase(Locale.UK).equals(wanted))) {
            problems = problems.and("title", "There is a kind of this name already. Use that one, or another name");
        }
        problems = unit(problems, "unitOne", unitOne, "Enter what one of them is, such as session");
        problems = unit(problems, "unitMany", unitMany, "Enter what several of them are, such as sessions");
        for (String text : List.of(title, unitOne, unitMany, about)) {
            if (text.length() > LONGEST) {
                problems = problems.and(
                        text.equals(title) ? "title" : text.equals(about) ? "about" : "unitOne",
                        "Shorten this to " + LONGEST + " characters");
            }
        }
        return problems;
    }

    private static Problems unit(Problems problems, String field, String text, String message) {
        return text.isEmpty() ? problems.and(field, message) : problems;
    }

    /** The kind it describes; wants a form without problems. */
    ActivityKind toKind() {
        return new ActivityKind(
                UUID.randomUUID(),
                title,
                unitOne,
                unitMany,
                about.isEmpty() ? null : about,
                also.contains(HOURS),
                also.contains(PEOPLE),
                false,
                true);
    }
}
