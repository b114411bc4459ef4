package foreland.partnership.agencies;

import foreland.govuk.BothVersions;
import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import foreland.partnership.Agency;
import foreland.partnership.AgencyKind;
import foreland.partnership.Authority;
import foreland.partnership.LondonDay;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An agency as typed, so that a wrong one can be shown again. */
record AgencyForm(String name, String kind, String authority, DateParts from, DateParts to, String note) {

    private static final int LONGEST_NAME = 200;
    static final int LONGEST_NOTE = 2_000;

    static AgencyForm empty() {
        return new AgencyForm("", "", "", DateParts.EMPTY, DateParts.EMPTY, "");
    }

    static AgencyForm of(Agency agency) {
        return new AgencyForm(
                agency.name(),
                agency.kind().name(),
                agency.asAuthority().map(Enum::name).orElse(""),
                DateParts.of(agency.from()),
                DateParts.of(agency.to()),
                agency.note() == null ? "" : agency.note());
    }

    static AgencyForm posted(HttpServletRequest request) {
        return new AgencyForm(
                typed(request, "name"),
                typed(request, "kind"),
                typed(request, "authority"),
                DateParts.posted("from", request::getParameter),
                DateParts.posted("to", request::getParameter),
                typed(request, "note").replace("\r\n", "\n"));
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    Problems problems() {
        Problems problems = Problems.none();
        if (name.isEmpty()) {
            problems = problems.and("name", "Enter the agency's name");
        } else if (name.length() > LONGEST_NAME) {
            problems = problems.and("name", "The name must have " + LONGEST_NAME + " characters or fewer");
        }
        if (chosenKind().isEmpty()) {
            problems = problems.and("kind", "Choose how the agency belongs to the partnership");
        }
        boolean responsible =
                chosenKind().filter(AgencyKind.RESPONSIBLE_AUTHORITY::equals).isPresent();
        if (responsible && chosenAuthority().isEmpty()) {
            problems = problems.and("authority", "Choose which responsible authority the agency is");
        }
        if (!from.isEmpty() && from.date().isEmpty()) {
            problems =
                    problems.and("from", "Enter a day that exists, such as 1 4 2017, or leave all three boxes empty");
        }
        if (!to.isEmpty() && to.date().isEmpty()) {
            problems = problems.and("to", "Enter a day that exists, such as 31 3 2020, or leave all three boxes empty");
        } else if (from.date().isPresent()
                && to.date().isPresent()
                && to.date().get().isBefore(from.date().get())) {
            problems = problems.and("to", "The last day must be on or after the first day. Check both");
        }
        if (note.length() > LONGEST_NOTE) {
            problems = problems.and("note", "The note must have " + LONGEST_NOTE + " characters or fewer");
        }
        return problems;
    }

    Optional<AgencyKind> chosenKind() {
        return Arrays.stream(AgencyKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst();
    }

    /** Only of a responsible authority; what was chosen for another kind is passed over. */
    Optional<Authority> chosenAuthority() {
        return chosenKind()
                .filter(AgencyKind.RESPONSIBLE_AUTHORITY::equals)
                .flatMap(responsible -> Arrays.stream(Authority.values())
                        .filter(a -> a.name().equals(authority))
                        .findFirst());
    }

    /** The agency as it would be; wants a form without problems. */
    Agency applyTo(Agency agency, int version) {
        return new Agency(
                agency.id(),
                agency.slug(),
                name,
                chosenKind().orElseThrow(),
                chosenAuthority().orElse(null),
                from.date().orElse(null),
                to.date().orElse(null),
                note.isEmpty() ? null : note,
                version);
    }

    /** What was typed beside what someone else saved meanwhile. */
    List<BothVersions> beside(Agency theirs) {
        return List.of(
                new BothVersions("Name", name, theirs.name()),
                new BothVersions(
                        "Kind",
                        chosenKind().map(AgencyKind::title).orElse(""),
                        theirs.kind().title()),
                new BothVersions(
                        "Responsible authority",
                        chosenAuthority().map(Authority::title).orElse("No"),
                        theirs.asAuthority().map(Authority::title).orElse("No")),
                new BothVersions("First day", words(from.date().orElse(null)), words(theirs.from())),
                new BothVersions("Last day", words(to.date().orElse(null)), words(theirs.to())),
                new BothVersions("Note", note, theirs.note() == null ? "" : theirs.note()));
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? "" : LondonDay.words(day);
    }
}
