package foreland.plan.versions;

import foreland.calendar.LondonTime;
import foreland.govuk.Choice;
import foreland.govuk.DateParts;
import foreland.partnership.LondonDay;
import foreland.plan.PlanVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The moments of a plan that can be asked for: its versions, and any day.
 *
 * @param versions the newest first
 */
record Moments(List<PlanVersion> versions, Clock clock) {

    /** What is chosen for the plan as it is today. */
    static final String TODAY = "today";

    Moments {
        versions = List.copyOf(versions);
    }

    /**
     * A moment and what it is called.
     *
     * @param at everything up to then counts
     */
    record Moment(Instant at, String words) {}

    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(TODAY, "Today"));
        for (PlanVersion version : versions) {
            choices.add(new Choice("" + version.number(), words(version)));
        }
        return choices;
    }

    /** The day where one was entered, else what was chosen; empty for neither. */
    Optional<Moment> find(String chosen, DateParts day) {
        return day.isEmpty() ? chosen(chosen) : day.date().map(this::endOf);
    }

    /** The last moment of a London day; a day that is not over is as it is now. */
    Moment endOf(LocalDate day) {
        return new Moment(LondonTime.startOf(day.plusDays(1)).minusNanos(1_000), "the end of " + LondonDay.words(day));
    }

    private Optional<Moment> chosen(String chosen) {
        if (chosen.equals(TODAY)) {
            return Optional.of(new Moment(clock.instant(), "today"));
        }
        return versions.stream()
                .filter(version -> chosen.equals("" + version.number()))
                .map(version -> new Moment(version.at(), "version " + version.number()))
                .findFirst();
    }

    static String words(PlanVersion version) {
        return "Version " + version.number() + ", " + LondonDay.words(LondonTime.dayOf(version.at())) + ": "
                + version.why();
    }
}
