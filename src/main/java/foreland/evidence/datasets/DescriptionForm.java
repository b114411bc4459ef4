package foreland.evidence.datasets;

import foreland.govuk.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said of a dataset, as typed. */
record DescriptionForm(String agreement, String licence, String source, String defects, String visible) {

    static final String EVERYONE = "everyone";
    static final String MEMBERS = "members";
    private static final int LONGEST = 300;
    private static final int LONGEST_DEFECTS = 4000;

    static DescriptionForm posted(HttpServletRequest request) {
        return new DescriptionForm(
                typed(request, "agreement"),
                typed(request, "licence"),
                typed(request, "source"),
                typed(request, "defects"),
                typed(request, "visible"));
    }

    static DescriptionForm of(Description description) {
        return new DescriptionForm(
                Objects.requireNonNullElse(description.agreement(), ""),
                description.licence(),
                Objects.requireNonNullElse(description.source(), ""),
                String.join("\n", description.defects()),
                description.publishedAt() == null ? MEMBERS : EVERYONE);
    }

    Problems problems() {
        Problems problems = Problems.none();
        if (licence.isEmpty()) {
            problems = problems.and("licence", "Say who may use the data, and how");
        }
        if (!isForEveryone() && !visible.equals(MEMBERS)) {
            problems = problems.and("visible", "Choose who may see the data");
        }
        if (isForEveryone() && agreement.isEmpty()) {
            problems = problems.and("agreement", "Say which agreement or licence allows that everyone sees the data");
        }
        for (Map.Entry<String, String> each : Map.of("agreement", agreement, "licence", licence, "source", source)
                .entrySet()) {
            if (each.getValue().length() > LONGEST) {
                problems = problems.and(each.getKey(), "Shorten this to " + LONGEST + " characters");
            }
        }
        return defects.length() > LONGEST_DEFECTS
                ? problems.and("defects", "Shorten this to " + LONGEST_DEFECTS + " characters")
                : problems;
    }

    boolean isForEveryone() {
        return visible.equals(EVERYONE);
    }

    /** A sentence on each line. */
    List<String> listDefects() {
        return defects.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
