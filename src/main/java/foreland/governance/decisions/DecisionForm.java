package foreland.governance.decisions;

import foreland.governance.Body;
import foreland.governance.DecisionOutcome;
import foreland.governance.Matter;
import foreland.governance.Meeting;
import foreland.governance.NewDecision;
import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision as typed. The date may be left out where a meeting is chosen. */
record DecisionForm(
        String meeting,
        DateParts date,
        String outcome,
        String resolution,
        String conditions,
        String proposer,
        String seconder) {

    static final int MOST = 5000;
    static final DecisionForm EMPTY = new DecisionForm("", DateParts.EMPTY, "", "", "", "", "");

    static DecisionForm posted(Map<String, String> posted) {
        return new DecisionForm(
                posted.getOrDefault("meeting", ""),
                DateParts.posted("date", posted::get),
                posted.getOrDefault("outcome", ""),
                posted.getOrDefault("resolution", "").strip(),
                posted.getOrDefault("conditions", "").strip(),
                posted.getOrDefault("proposer", "").strip(),
                posted.getOrDefault("seconder", "").strip());
    }

    /**
     * What is wrong with it.
     *
     * @param held the body's meetings that were held
     * @param offered the outcomes that belong to the step
     */
    Problems problems(List<Meeting> held, List<DecisionOutcome> offered, LocalDate today) {
        Problems problems = dateProblems(held, today);
        Optional<DecisionOutcome> chosen = chosen(offered);
        if (chosen.isEmpty()) {
            problems = problems.and("outcome", "Choose what was decided");
        }
        if (resolution.isEmpty()) {
            problems = problems.and("resolution", "Enter the words of the resolution, with the reasons");
        } else if (resolution.length() > MOST) {
            problems = problems.and("resolution", "Shorten the resolution to " + MOST + " characters");
        }
        boolean conditional = chosen.equals(Optional.of(DecisionOutcome.APPROVED_WITH_CONDITIONS));
        if (conditional && conditions.isEmpty()) {
            problems = problems.and("conditions", "Enter the conditions of the approval");
        } else if (chosen.isPresent() && !conditional && !conditions.isEmpty()) {
            problems = problems.and(
                    "conditions", "Remove the conditions, or choose “Approved with conditions” as the outcome");
        }
        return problems;
    }

    private Problems dateProblems(List<Meeting> held, LocalDate today) {
        Optional<Meeting> at = at(held);
        if (!meeting.isEmpty() && at.isEmpty()) {
            return Problems.none().and("meeting", "Choose one of the body's meetings, or none");
        }
        if (at.isPresent()) {
            boolean other =
                    !date.isEmpty() && !date.date().equals(Optional.of(at.get().date()));
            return other
                    ? Problems.none().and("date", "Leave the date empty: a decision has the date of its meeting")
                    : Problems.none();
        }
        if (date.date().isEmpty()) {
            return Problems.none().and("date", "Enter the date of the decision, or choose a meeting");
        }
        return date.date().get().isAfter(today)
                ? Problems.none().and("date", "The date of a decision must be today or in the past")
                : Problems.none();
    }

    /** The decision it describes; wants a form without problems. */
    NewDecision toDecision(Body body, Matter about, List<Meeting> held, List<DecisionOutcome> offered) {
        Optional<Meeting> at = at(held);
        return new NewDecision(
                body.id(),
                at.map(Meeting::id).orElse(null),
                at.map(Meeting::date).or(date::date).orElseThrow(),
                about,
                chosen(offered).orElseThrow(),
                resolution,
                orNull(conditions),
                orNull(proposer),
                orNull(seconder));
    }

    private Optional<Meeting> at(List<Meeting> held) {
        return held.stream().filter(one -> one.id().toString().equals(meeting)).findFirst();
    }

    private Optional<DecisionOutcome> chosen(List<DecisionOutcome> offered) {
        return offered.stream().filter(one -> one.name().equals(outcome)).findFirst();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
