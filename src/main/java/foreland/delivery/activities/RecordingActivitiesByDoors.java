package foreland.delivery.activities;

import foreland.calendar.FinancialYear;
import foreland.delivery.Activities;
import foreland.delivery.Activity;
import foreland.delivery.Activity.AgencyName;
import foreland.delivery.ActivityKind;
import foreland.delivery.RecordingActivities;
import foreland.delivery.ReportedActivity;
import foreland.delivery.activities.RecordChoices.OpenYear;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses what the form would offer, from what a file holds. */
@Component
@Transactional
class RecordingActivitiesByDoors implements RecordingActivities {

    private final Activities activities;
    private final RecordChoicesSql choices;
    private final ActivityRecordsSql records;

    RecordingActivitiesByDoors(Activities activities, RecordChoicesSql choices, ActivityRecordsSql records) {
        this.activities = activities;
        this.choices = choices;
        this.records = records;
    }

    @Override
    public void record(String plan, FinancialYear year, ReportedActivity did) {
        if (activities.list(plan, year).stream().noneMatch(known -> isThis(known, did))) {
            RecordChoices offered = choices.find(null);
            OpenYear open = offered.openYear(plan, did.date()).orElseThrow(() -> missing(year.label()));
            ActivityKind kind = offered.kinds().stream()
                    .filter(one -> one.title().equals(did.kind()))
                    .findFirst()
                    .orElseThrow(() -> missing(did.kind()));
            records.add(new NewActivity(
                    did.date(),
                    kind,
                    open.planId(),
                    plan,
                    year,
                    agency(offered.recordsFor(), did.agency()),
                    did.jointWith().stream()
                            .map(other -> agency(offered.agencies(), other))
                            .toList(),
                    Objects.requireNonNull(did.place(), "place"),
                    null,
                    did.count(),
                    did.atLeast(),
                    did.hours(),
                    Objects.requireNonNull(did.focusArea(), "focusArea"),
                    did.action(),
                    did.note(),
                    did.costAvoided(),
                    did.costBasis()));
        }
    }

    private static boolean isThis(Activity known, ReportedActivity did) {
        return known.date().equals(did.date())
                && known.kind().title().equals(did.kind())
                && known.agency().name().equals(did.agency())
                && known.place().equals(did.place());
    }

    private static AgencyName agency(List<AgencyName> agencies, String name) {
        return agencies.stream()
                .filter(agency -> agency.name().equals(name))
                .findFirst()
                .orElseThrow(() -> missing(name));
    }

    private static IllegalStateException missing(String what) {
        return new IllegalStateException("There is no " + what + " to record an activity for");
    }
}
