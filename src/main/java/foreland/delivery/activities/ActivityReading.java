package foreland.delivery.activities;

import foreland.delivery.Activity.AgencyName;
import foreland.delivery.Activity.AreaName;
import foreland.delivery.ActivityKind;
import foreland.delivery.activities.RecordChoices.Heading;
import foreland.delivery.activities.RecordChoices.OpenYear;
import foreland.govuk.Problems;
import foreland.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the form of an activity: into what is recorded, or into all that is wrong with it. */
final class ActivityReading {

    private static final int MOST = 1_000_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern HOURS = Pattern.compile("\\d{1,7}(\\.\\d{1,2})?");

    private final ActivityForm form;
    private final RecordChoices choices;
    private Problems problems = Problems.none();
    private @Nullable NewActivity activity;

    private ActivityReading(ActivityForm form, RecordChoices choices) {
        this.form = form;
        this.choices = choices;
    }

    /**
     * Reads it.
     *
     * @param fixedAgency that recorded it, where that stays; null where the form asks
     */
    static ActivityReading of(
            ActivityForm form, RecordChoices choices, LocalDate today, @Nullable AgencyName fixedAgency) {
        ActivityReading reading = new ActivityReading(form, choices);
        reading.read(today, fixedAgency);
        return reading;
    }

    Problems problems() {
        return problems;
    }

    /** What was read; wants a form without problems. */
    NewActivity activity() {
        return Objects.requireNonNull(activity, "the form has problems");
    }

    private void read(LocalDate today, @Nullable AgencyName fixedAgency) {
        @Nullable AgencyName agency = fixedAgency == null ? agency() : fixedAgency;
        @Nullable ActivityKind kind = choices.kind(form.kind()).orElse(null);
        if (kind == null) {
            problem("kind", "Choose what was done");
        }
        @Nullable LocalDate date = date(today);
        String place = place();
        int count = count();
        @Nullable Served served = served(date);
        @Nullable BigDecimal hours = hours(kind);
        @Nullable Money avoided = costAvoided();
        if (form.note().length() > ActivityForm.LONGEST_NOTE) {
            problem("note", "Shorten the note to " + ActivityForm.LONGEST_NOTE + " characters");
        }
        if (problems.isEmpty() && agency != null && kind != null && date != null && served != null) {
            OpenYear year = served.year();
            activity = new NewActivity(
                    date,
                    kind,
                    year.planId(),
                    year.plan(),
                    year.year(),
                    agency,
                    jointWith(agency),
                    place,
                    area(),
                    count,
                    form.atLeast(),
                    hours,
                    served.focusArea(),
                    served.action(),
                    orNull(form.note()),
                    avoided,
                    orNull(form.costBasis()));
        }
    }

    /** The action plan of a year, and what in it. */
    private record Served(
            OpenYear year, String focusArea, @Nullable String action) {}

    private @Nullable AgencyName agency() {
        if (choices.recordsFor().size() == 1) {
            return choices.recordsFor().get(0);
        }
        Optional<AgencyName> chosen = choices.agency(form.agency());
        if (chosen.isEmpty()) {
            problem("agency", "Choose the agency that you record this for");
        }
        return chosen.orElse(null);
    }

    private @Nullable LocalDate date(LocalDate today) {
        Optional<LocalDate> date = form.date().date();
        if (date.isEmpty()) {
            problem(
                    "date",
                    "Enter the day it was done, such as " + today.getDayOfMonth() + " " + today.getMonthValue() + " "
                            + today.getYear());
            return null;
        }
        if (date.get().isAfter(today)) {
            problem("date", "The day must be today or in the past: record it when it is done");
            return null;
        }
        if (!choices.isOpen(date.get())) {
            problem("date", "That day is in no year that is open for recording. Open now: " + openYears());
            return null;
        }
        return date.get();
    }

    private String openYears() {
        return String.join(
                ", ",
                choices.years().stream()
                        .map(open -> open.year().label())
                        .distinct()
                        .toList());
    }

    private String place() {
        if (form.place().isEmpty()) {
            problem("place", "Enter where it was, such as a street, a ward or a school");
        } else if (form.place().length() > ActivityForm.LONGEST_PLACE) {
            problem("place", "Shorten the place to " + ActivityForm.LONGEST_PLACE + " characters");
        }
        return form.place();
    }

    private int count() {
        String digits = form.count().replace(",", "");
        int count = NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
        if (count < 1 || count > MOST) {
            problem("count", "Enter how many, as a whole number from 1");
        }
        return count;
    }

    private @Nullable Served served(@Nullable LocalDate date) {
        if (form.action().isEmpty() && form.focusArea().isEmpty()) {
            problem("focusArea", "Choose the focus area that it served");
            return null;
        }
        if (date == null) {
            return null;
        }
        return form.action().isEmpty() ? servedFocusArea(date) : servedAction(date);
    }

    private @Nullable Served servedFocusArea(LocalDate date) {
        Optional<Served> served = choices.years().stream()
                .filter(open -> open.year().contains(date))
                .flatMap(open -> open.focusAreas().stream()
                        .filter(area -> form.focusArea().equals(open.plan() + "/" + area.reference()))
                        .map(area -> new Served(open, area.reference(), null)))
                .findFirst();
        if (served.isEmpty()) {
            problem("focusArea", "Choose a focus area of the plan that was in force on that day");
        }
        return served.orElse(null);
    }

    private @Nullable Served servedAction(LocalDate date) {
        for (OpenYear open : choices.years()) {
            for (Heading action : open.actions()) {
                if (form.action().equals(open.plan() + "/" + open.year() + "/" + action.reference())) {
                    return served(date, open, action);
                }
            }
        }
        problem("action", "Choose one of the actions, or none");
        return null;
    }

    private @Nullable Served served(LocalDate date, OpenYear open, Heading action) {
        if (!open.year().contains(date)) {
            problem("action", "That action is of " + open.year() + ", and the day is not. Change one of them");
            return null;
        }
        String chosen = form.focusArea().replaceFirst("^.*/", "");
        String ofAction = action.focusArea();
        if (ofAction != null && !chosen.isEmpty() && !chosen.equals(ofAction)) {
            problem(
                    "focusArea",
                    "Action " + action.reference() + " serves focus area " + ofAction
                            + ". Choose that one, or another action");
            return null;
        }
        if (ofAction == null && chosen.isEmpty()) {
            problem("focusArea", "Choose the focus area that it served");
            return null;
        }
        return new Served(open, ofAction == null ? chosen : ofAction, action.reference());
    }

    private @Nullable BigDecimal hours(@Nullable ActivityKind kind) {
        if (form.hours().isEmpty()) {
            return null;
        }
        if (kind != null && !kind.countsHours()) {
            problem("hours", "Empty this box: hours are not counted for “" + kind.title() + "”");
            return null;
        }
        BigDecimal hours = HOURS.matcher(form.hours()).matches() ? new BigDecimal(form.hours()) : BigDecimal.ZERO;
        if (hours.signum() == 0) {
            problem("hours", "Enter the hours as a number, such as 6 or 7.5");
            return null;
        }
        return hours;
    }

    private @Nullable Money costAvoided() {
        if (form.costAvoided().isEmpty()) {
            if (!form.costBasis().isEmpty()) {
                problem("costAvoided", "Enter the amount that was avoided, or empty how it was reckoned");
            }
            return null;
        }
        if (form.costBasis().isEmpty()) {
            problem("costBasis", "Say how the amount was reckoned, such as 40 hours at £8.72");
        }
        try {
            Money amount = Money.parse(form.costAvoided());
            if (amount.compareTo(Money.ZERO) > 0) {
                return amount;
            }
        } catch (IllegalArgumentException notAnAmount) {
            // Said below, as for nought.
        }
        problem("costAvoided", "Enter an amount in pounds, such as 348.80");
        return null;
    }

    private List<AgencyName> jointWith(AgencyName agency) {
        return choices.agencies().stream()
                .filter(other -> !other.id().equals(agency.id()))
                .filter(other -> form.jointWith().contains(other.id().toString()))
                .toList();
    }

    private @Nullable AreaName area() {
        return choices.areas().stream()
                .filter(area -> area.code().equals(form.area()))
                .findFirst()
                .orElse(null);
    }

    private void problem(String field, String message) {
        problems = problems.and(field, message);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
