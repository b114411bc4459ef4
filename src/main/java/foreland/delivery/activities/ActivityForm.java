package foreland.delivery.activities;

import foreland.calendar.DateWords;
import foreland.delivery.Activity;
import foreland.delivery.Activity.AgencyName;
import foreland.delivery.ActivityKind;
import foreland.delivery.activities.RecordChoices.OpenYear;
import foreland.govuk.BothVersions;
import foreland.govuk.DateParts;
import foreland.money.Money;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as typed, so that a wrong one can be shown again.
 *
 * @param focusArea plan and code, {@code 2017-20/T1}
 * @param action plan, year and reference, {@code 2017-20/2017-18/T1-03}
 */
record ActivityForm(
        String kind,
        DateParts date,
        String place,
        String area,
        String count,
        boolean atLeast,
        String agency,
        List<String> jointWith,
        String focusArea,
        String action,
        String hours,
        String costAvoided,
        String costBasis,
        String note) {

    static final int LONGEST_PLACE = 200;
    static final int LONGEST_NOTE = 1_000;

    /** An empty form for today, with the kind and the agency of what was recorded last. */
    static ActivityForm fresh(RecordChoices choices, LocalDate today) {
        String agency = known(
                choices.lastAgency(),
                choices.recordsFor().stream().map(AgencyName::id).toList());
        return new ActivityForm(
                known(
                        choices.lastKind(),
                        choices.kinds().stream().map(ActivityKind::id).toList()),
                DateParts.of(today),
                "",
                "",
                "",
                false,
                agency,
                List.of(),
                onlyFocusArea(choices),
                "",
                "",
                "",
                "",
                "");
    }

    static ActivityForm of(Activity activity) {
        Activity.Heading action = activity.action();
        return new ActivityForm(
                activity.kind().id().toString(),
                DateParts.of(activity.date()),
                activity.place(),
                activity.area() == null ? "" : activity.area().code(),
                String.valueOf(activity.count()),
                activity.atLeast(),
                activity.agency().id().toString(),
                activity.jointWith().stream()
                        .map(agency -> agency.id().toString())
                        .toList(),
                activity.plan() + "/" + activity.focusArea().reference(),
                action == null ? "" : activity.plan() + "/" + activity.year() + "/" + action.reference(),
                activity.hours() == null ? "" : plain(activity.hours()),
                activity.costAvoided() == null ? "" : activity.costAvoided().plain(),
                Objects.requireNonNullElse(activity.costBasis(), ""),
                Objects.requireNonNullElse(activity.note(), ""));
    }

    static ActivityForm posted(HttpServletRequest request) {
        String[] jointWith = request.getParameterValues("jointWith");
        return new ActivityForm(
                typed(request, "kind"),
                DateParts.posted("date", request::getParameter),
                typed(request, "place"),
                typed(request, "area"),
                typed(request, "count"),
                !typed(request, "atLeast").isEmpty(),
                typed(request, "agency"),
                jointWith == null ? List.of() : List.of(jointWith),
                typed(request, "focusArea"),
                typed(request, "action"),
                typed(request, "hours"),
                typed(request, "costAvoided"),
                typed(request, "costBasis"),
                typed(request, "note").replace("\r\n", "\n"));
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static String known(@Nullable UUID last, List<UUID> offered) {
        return last != null && offered.contains(last) ? last.toString() : "";
    }

    private static String onlyFocusArea(RecordChoices choices) {
        if (choices.years().size() == 1 && choices.years().get(0).focusAreas().size() == 1) {
            OpenYear year = choices.years().get(0);
            return year.plan() + "/" + year.focusAreas().get(0).reference();
        }
        return "";
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Whether something is said that most activities need not say. */
    boolean saysMore() {
        return !(jointWith.isEmpty()
                && action.isEmpty()
                && hours.isEmpty()
                && costAvoided.isEmpty()
                && costBasis.isEmpty()
                && note.isEmpty()
                && area.isEmpty());
    }

    /** This beside what someone else saved meanwhile; only what differs. */
    static List<BothVersions> beside(NewActivity yours, Activity theirs) {
        return List.of(
                        new BothVersions(
                                "What", yours.kind().title(), theirs.kind().title()),
                        new BothVersions("Date", DateWords.day(yours.date()), DateWords.day(theirs.date())),
                        new BothVersions("Place", yours.place(), theirs.place()),
                        new BothVersions(
                                "How many",
                                counted(yours.count(), yours.atLeast()),
                                counted(theirs.count(), theirs.atLeast())),
                        new BothVersions(
                                "Focus area",
                                yours.focusArea(),
                                theirs.focusArea().reference()),
                        new BothVersions("Action", text(yours.action()), reference(theirs.action())),
                        new BothVersions("Done together with", names(yours.jointWith()), names(theirs.jointWith())),
                        new BothVersions("Hours", number(yours.hours()), number(theirs.hours())),
                        new BothVersions("Cost avoided", money(yours.costAvoided()), money(theirs.costAvoided())),
                        new BothVersions(
                                "How the cost was reckoned", text(yours.costBasis()), text(theirs.costBasis())),
                        new BothVersions("Note", text(yours.note()), text(theirs.note())))
                .stream()
                .filter(BothVersions::differ)
                .toList();
    }

    private static String counted(int count, boolean atLeast) {
        return String.format(Locale.UK, atLeast ? "at least %,d" : "%,d", count);
    }

    private static String names(List<AgencyName> agencies) {
        return String.join(
                ", ", agencies.stream().map(AgencyName::name).sorted().toList());
    }

    private static String reference(Activity.@Nullable Heading heading) {
        return heading == null ? "" : heading.reference();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : plain(number);
    }

    private static String money(@Nullable Money money) {
        return money == null ? "" : money.toString();
    }
}
