package foreland.governance.decisions;

import static java.util.stream.Collectors.toMap;

import foreland.calendar.LondonTime;
import foreland.governance.ApprovalProgress;
import foreland.governance.Body;
import foreland.governance.DecisionOutcome;
import foreland.govuk.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How bodies, days and outcomes are written on these pages. */
record DecisionWords(Map<UUID, Body> bodies) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static DecisionWords with(List<Body> bodies) {
        return new DecisionWords(bodies.stream().collect(toMap(Body::id, body -> body)));
    }

    Body body(UUID id) {
        Body found = bodies.get(id);
        if (found == null) {
            throw new IllegalStateException("Body " + id + " is not among those that may be read");
        }
        return found;
    }

    String name(UUID id) {
        return body(id).name();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant instant) {
        return day(LondonTime.dayOf(instant));
    }

    static Tag tag(DecisionOutcome outcome) {
        return new Tag(
                outcome.title(),
                switch (outcome) {
                    case APPROVED, APPROVED_WITH_CONDITIONS, RECOMMENDED_ONWARD -> Tag.Colour.GREEN;
                    case COMMENTED, NOTED -> Tag.Colour.GREY;
                    case REFERRED_BACK -> Tag.Colour.YELLOW;
                    case REFUSED -> Tag.Colour.RED;
                });
    }

    static Tag tag(ApprovalProgress.StepState state) {
        return new Tag(
                state.title(),
                switch (state) {
                    case DONE -> Tag.Colour.GREEN;
                    case NEXT -> Tag.Colour.BLUE;
                    case PASSED_OVER, LATER -> Tag.Colour.GREY;
                    case SENT_BACK -> Tag.Colour.YELLOW;
                    case REFUSED -> Tag.Colour.RED;
                });
    }
}
