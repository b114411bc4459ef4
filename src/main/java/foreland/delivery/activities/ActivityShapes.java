package foreland.delivery.activities;

import foreland.api.ApiProblem;
import foreland.api.FieldError;
import foreland.calendar.FinancialYear;
import foreland.delivery.Activity.AgencyName;
import foreland.delivery.ActivityKind;
import foreland.govuk.DateParts;
import foreland.govuk.Problem;
import foreland.govuk.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Between an activity's shape in the API and its form, so that both are read by the same rules. */
final class ActivityShapes {

    private ActivityShapes() {}

    /**
     * What was sent, as it is recorded.
     *
     * @param fixedAgency that recorded it, where that stays
     */
    static NewActivity read(
            ActivityInput sent, RecordChoices choices, LocalDate today, @Nullable AgencyName fixedAgency) {
        List<FieldError> errors = new ArrayList<>();
        checkNames(sent, choices, fixedAgency, errors);
        ActivityReading read = ActivityReading.of(form(sent, choices), choices, today, fixedAgency);
        errors.addAll(errors(read.problems()));
        if (!errors.isEmpty()) {
            throw ApiProblem.notValid(errors);
        }
        return read.activity();
    }

    /** What the form offers to choose from cannot be mistaken there; here it can. */
    private static void checkNames(
            ActivityInput sent, RecordChoices choices, @Nullable AgencyName fixedAgency, List<FieldError> errors) {
        String agency = sent.agency();
        boolean same = fixedAgency != null && fixedAgency.name().equals(agency);
        boolean theirs =
                choices.recordsFor().stream().anyMatch(each -> each.name().equals(agency));
        if (agency != null && !(fixedAgency == null ? theirs : same)) {
            throw ApiProblem.notAllowed(
                    fixedAgency == null
                            ? "You do not record for " + agency + ". Nothing was saved."
                            : "It was recorded by " + fixedAgency.name() + ", and that stays. Nothing was saved.");
        }
        Set<String> known = choices.agencies().stream().map(AgencyName::name).collect(Collectors.toSet());
        if (!known.containsAll(orNone(sent.jointWith()))) {
            errors.add(new FieldError("jointWith", "Name agencies that belong today, as GET /agencies has them."));
        }
        boolean areaKnown =
                choices.areas().stream().anyMatch(area -> area.code().equals(sent.area()));
        if (sent.area() != null && !areaKnown) {
            errors.add(new FieldError("area", "Give the code of an area that the partnership covers, or none."));
        }
    }

    private static ActivityForm form(ActivityInput sent, RecordChoices choices) {
        String year = FinancialYear.of(sent.date()).label();
        return new ActivityForm(
                choices.kinds().stream()
                        .filter(kind -> kind.title().equals(sent.kind()))
                        .map(ActivityKind::id)
                        .map(Object::toString)
                        .findFirst()
                        .orElse(""),
                DateParts.of(sent.date()),
                sent.place().strip(),
                text(sent.area()),
                String.valueOf(sent.count()),
                Boolean.TRUE.equals(sent.atLeast()),
                choices.recordsFor().stream()
                        .filter(agency -> agency.name().equals(sent.agency()))
                        .map(agency -> agency.id().toString())
                        .findFirst()
                        .orElse(""),
                choices.agencies().stream()
                        .filter(agency -> orNone(sent.jointWith()).contains(agency.name()))
                        .map(agency -> agency.id().toString())
                        .toList(),
                sent.focusArea() == null ? "" : sent.plan() + "/" + sent.focusArea(),
                sent.action() == null ? "" : sent.plan() + "/" + year + "/" + sent.action(),
                sent.hours() == null ? "" : ActivityForm.plain(sent.hours()),
                text(sent.costAvoided()),
                text(sent.costBasis()),
                text(sent.note()));
    }

    static List<FieldError> errors(Problems problems) {
        List<FieldError> errors = new ArrayList<>();
        for (Problem problem : problems) {
            errors.add(new FieldError(problem.field(), problem.message() + "."));
        }
        return errors;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
