package foreland.evidence.submissions;

import foreland.evidence.Owed;
import foreland.govuk.Problems;
import foreland.partnership.Agency;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What an agreement says is owed, as typed. */
record OwedForm(String agency, String dataset, String agreement, String every, String days) {

    static final OwedForm EMPTY = new OwedForm("", "", "", Owed.Every.QUARTER.name(), "30");
    private static final int LONGEST = 200;
    private static final int MOST_DAYS = 366;

    static OwedForm posted(HttpServletRequest request) {
        return new OwedForm(
                typed(request, "agency"),
                typed(request, "dataset"),
                typed(request, "agreement"),
                typed(request, "every"),
                typed(request, "days"));
    }

    Problems problems(List<Agency> agencies) {
        Problems problems = Problems.none();
        if (agencies.stream().noneMatch(each -> each.slug().equals(agency))) {
            problems = problems.and("agency", "Choose the agency");
        }
        problems = text(problems, "dataset", dataset, "Enter what the dataset is called, such as Calls for help");
        problems = text(problems, "agreement", agreement, "Enter the agreement that says so");
        if (Arrays.stream(Owed.Every.values()).noneMatch(each -> each.name().equals(every))) {
            problems = problems.and("every", "Choose how often");
        }
        if (!days.matches("\\d{1,3}") || Integer.parseInt(days) > MOST_DAYS) {
            problems = problems.and("days", "Enter a number of days from 0 to " + MOST_DAYS);
        }
        return problems;
    }

    private static Problems text(Problems problems, String field, String text, String message) {
        if (text.isEmpty()) {
            return problems.and(field, message);
        }
        return text.length() > LONGEST ? problems.and(field, "Shorten this to " + LONGEST + " characters") : problems;
    }

    /** Only when there are no problems: owed from the period on that a day is in. */
    Owed toOwed(List<Agency> agencies, LocalDate today) {
        Agency of = agencies.stream()
                .filter(each -> each.slug().equals(agency))
                .findFirst()
                .orElseThrow();
        Owed.Every interval = Owed.Every.valueOf(every);
        return new Owed(
                of.id(),
                of.name(),
                dataset,
                agreement,
                null,
                interval,
                Integer.valueOf(days),
                interval.of(today).from(),
                null);
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
