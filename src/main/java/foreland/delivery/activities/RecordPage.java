package foreland.delivery.activities;

import foreland.delivery.Activity;
import foreland.delivery.ActivityKind;
import foreland.delivery.activities.RecordChoices.OpenYear;
import foreland.govuk.BothVersions;
import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form in which an activity is recorded, or corrected.
 *
 * @param corrected the activity as it was found; null when recording a new one
 * @param version that a correction is based on
 */
record RecordPage(
        @Nullable Activity corrected,
        @Nullable Long version,
        RecordChoices choices,
        ActivityForm form,
        Problems problems,
        List<BothVersions> bothVersions) {

    static RecordPage recording(RecordChoices choices, ActivityForm form, Problems problems) {
        return new RecordPage(null, null, choices, form, problems, List.of());
    }

    static RecordPage correcting(
            Activity activity, long version, RecordChoices choices, ActivityForm form, Problems problems) {
        return new RecordPage(activity, version, choices, form, problems, List.of());
    }

    /** The same form, based now on what someone else saved meanwhile. */
    RecordPage overtakenBy(Activity theirs, NewActivity yours) {
        return new RecordPage(
                theirs, (long) theirs.version(), choices, form, problems, ActivityForm.beside(yours, theirs));
    }

    boolean isOvertaken() {
        return version != null && !bothVersions.isEmpty();
    }

    String title() {
        return corrected == null ? "Record an activity" : "Correct activity " + corrected.number();
    }

    String action() {
        return corrected == null ? Addresses.RECORD : Addresses.change(corrected.number());
    }

    /** Whether there is anything to record for. */
    boolean isOpen() {
        return !choices.years().isEmpty() && !choices.recordsFor().isEmpty();
    }

    boolean asksForAgency() {
        return corrected == null && choices.recordsFor().size() > 1;
    }

    /** Who it is recorded for, where that is not asked. */
    String agency() {
        return corrected == null
                ? choices.recordsFor().get(0).name()
                : corrected.agency().name();
    }

    boolean showsMore() {
        return form.saysMore()
                || choices.kind(form.kind()).filter(ActivityKind::countsHours).isPresent();
    }

    List<Choice> kinds() {
        return Choice.of(
                choices.kinds(), kind -> kind.id().toString(), kind -> kind.title() + " (" + kind.unitMany() + ")");
    }

    List<Choice> agencies() {
        return Choice.of(choices.recordsFor(), agency -> agency.id().toString(), agency -> agency.name());
    }

    /** All but the one that it is certainly recorded for. */
    List<Choice> others() {
        return choices.agencies().stream()
                .filter(agency -> asksForAgency() || !agency.name().equals(agency()))
                .map(agency -> new Choice(agency.id().toString(), agency.name()))
                .toList();
    }

    /** Worth asking only where there are several. */
    List<Choice> areas() {
        return choices.areas().size() < 2
                ? List.of()
                : Choice.of(choices.areas(), area -> area.code(), area -> area.name());
    }

    /** Those of each plan once, though two of its years may be open in April. */
    List<Choice> focusAreas() {
        boolean severalPlans =
                choices.years().stream().map(OpenYear::plan).distinct().count() > 1;
        Map<String, Choice> areas = new LinkedHashMap<>();
        choices.years()
                .forEach(open -> open.focusAreas().forEach(area -> {
                    String value = open.plan() + "/" + area.reference();
                    String ofPlan = severalPlans ? open.plan() + ": " : "";
                    areas.putIfAbsent(value, new Choice(value, ofPlan + area.reference() + " " + area.title()));
                }));
        return List.copyOf(areas.values());
    }

    List<Choice> actions() {
        boolean severalYears = choices.years().size() > 1;
        return choices.years().stream()
                .flatMap(open -> open.actions().stream()
                        .map(action -> new Choice(
                                open.plan() + "/" + open.year() + "/" + action.reference(),
                                (severalYears ? open.year() + ": " : "") + action.reference() + " " + action.title())))
                .toList();
    }
}
