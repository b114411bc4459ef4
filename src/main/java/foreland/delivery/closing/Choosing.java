package foreland.delivery.closing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import foreland.calendar.DateWords;
import foreland.delivery.closing.Disposition.DecisionTaken;
import foreland.delivery.closing.Disposition.OtherAction;
import foreland.governance.Body;
import foreland.governance.BodyKind;
import foreland.governance.Decision;
import foreland.governance.Governance;
import foreland.govuk.Choice;
import foreland.plan.YearEndDisposition;
import foreland.plan.YearEnds.NextAction;
import foreland.plan.YearEnds.NextYear;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what can be chosen with each kind: asks only for what the kind needs. */
@Component
class Choosing {

    private final Closing closing;
    private final Governance governance;

    Choosing(Closing closing, Governance governance) {
        this.closing = closing;
        this.governance = governance;
    }

    Choosable with(@Nullable YearEndDisposition kind, ClosingYear year, Line line) {
        if (kind == null) {
            return Choosable.NOTHING;
        }
        return switch (kind) {
            case REPLACED -> others(year, line);
            case CARRIED_FORWARD -> nextYears(year);
            case WITHDRAWN -> executiveDecisions();
            default -> Choosable.NOTHING;
        };
    }

    private static Choosable others(ClosingYear year, Line line) {
        List<Line> others = year.lines().stream()
                .filter(other -> !other.reference().equals(line.reference()))
                .toList();
        Map<String, OtherAction> actions = others.stream()
                .collect(toMap(
                        Line::reference,
                        other -> new OtherAction(Objects.requireNonNull(other.action()), other.reference())));
        return new Choosable(
                Choice.of(others, Line::reference, other -> other.reference() + ": " + other.title()),
                actions,
                Map.of());
    }

    private Choosable nextYears(ClosingYear year) {
        List<NextAction> actions = closing.findNext(year).map(NextYear::actions).orElse(List.of());
        return new Choosable(
                Choice.of(actions, NextAction::reference, action -> action.reference() + ": " + action.title()),
                Map.of(),
                Map.of());
    }

    private Choosable executiveDecisions() {
        Set<UUID> executive = governance.listBodies().stream()
                .filter(body -> body.kind() == BodyKind.EXECUTIVE_GROUP)
                .map(Body::id)
                .collect(toSet());
        List<Decision> decisions = governance.listDecisions().stream()
                .filter(decision -> executive.contains(decision.body()))
                .toList();
        return new Choosable(
                Choice.of(
                        decisions,
                        Decision::reference,
                        decision -> decision.reference() + ", " + DateWords.day(decision.date()) + ": "
                                + decision.about().words()),
                Map.of(),
                decisions.stream()
                        .collect(toMap(
                                Decision::reference, decision -> new DecisionTaken(decision.id(), decision.number()))));
    }
}
