package foreland.delivery.closing;

import foreland.delivery.closing.Disposition.Absorbed;
import foreland.delivery.closing.Disposition.CarriedForward;
import foreland.delivery.closing.Disposition.Completed;
import foreland.delivery.closing.Disposition.NeedsFurtherWork;
import foreland.delivery.closing.Disposition.Ongoing;
import foreland.delivery.closing.Disposition.Replaced;
import foreland.delivery.closing.Disposition.Withdrawn;
import foreland.govuk.BothVersions;
import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import foreland.plan.YearEndDisposition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an action, as typed. Only the fields of the chosen kind are asked for and looked at.
 *
 * @param kind as chosen; empty before
 * @param first the main text of the kind: what was reached, what it waits for, and so on
 * @param second its other text, where the kind has one
 * @param by the day of an answer
 * @param choice what was chosen from a list: an action or a decision
 */
record DispositionForm(
        @Nullable YearEndDisposition kind, String first, String second, DateParts by, String result, String choice) {

    static final int MOST = 2000;

    static DispositionForm empty(@Nullable YearEndDisposition kind) {
        return new DispositionForm(kind, "", "", DateParts.EMPTY, "", "");
    }

    static DispositionForm posted(Map<String, String> posted) {
        return new DispositionForm(
                kind(posted.get("kind")),
                text(posted, "first"),
                text(posted, "second"),
                DateParts.posted("by", posted::get),
                text(posted, "result"),
                text(posted, "choice"));
    }

    static @Nullable YearEndDisposition kind(@Nullable String name) {
        return Arrays.stream(YearEndDisposition.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String text(Map<String, String> posted, String field) {
        return posted.getOrDefault(field, "").strip();
    }

    static DispositionForm of(Disposition said) {
        DispositionForm empty = empty(said.kind());
        if (said instanceof Completed done) {
            return empty.saying(done.result(), "");
        }
        if (said instanceof Ongoing ongoing) {
            return empty.saying(ongoing.waitsFor(), "");
        }
        if (said instanceof CarriedForward carried) {
            return empty.saying(carried.remains(), "").choosing(carried.into());
        }
        if (said instanceof Absorbed absorbed) {
            return empty.saying(absorbed.byWhom(), absorbed.keptInSight());
        }
        if (said instanceof NeedsFurtherWork more) {
            return new DispositionForm(
                    said.kind(),
                    more.question(),
                    more.who(),
                    DateParts.of(more.by()),
                    Objects.requireNonNullElse(more.result(), ""),
                    "");
        }
        if (said instanceof Replaced replaced) {
            return empty.choosing(replaced.by().reference());
        }
        Withdrawn withdrawn = (Withdrawn) said;
        return empty.saying(withdrawn.reason(), "")
                .choosing(
                        withdrawn.decision() == null
                                ? null
                                : "D" + withdrawn.decision().number());
    }

    private DispositionForm saying(String one, String other) {
        return new DispositionForm(kind, one, other, by, result, choice);
    }

    private DispositionForm choosing(@Nullable String chosen) {
        return new DispositionForm(kind, first, second, by, result, Objects.requireNonNullElse(chosen, ""));
    }

    /** What is wrong with it, for this action among what can be chosen. */
    Problems problems(ClosingYear year, Line line, Choosable choosable) {
        YearEndDisposition chosen = kind;
        if (chosen == null) {
            return Problems.none().and("kind", "Choose what becomes of the action");
        }
        Problems problems = Problems.none();
        for (DispositionWords.Field field : DispositionWords.fields(chosen)) {
            String text = field.name().equals("first") ? first : second;
            if (text.isEmpty()) {
                problems = problems.and(field.name(), field.missing());
            } else if (text.length() > MOST) {
                problems = problems.and(field.name(), "Shorten this to " + MOST + " characters");
            }
        }
        return switch (chosen) {
            case NEEDS_FURTHER_WORK -> furtherWork(problems);
            case REPLACED -> replacement(problems, year, line, choosable);
            case CARRIED_FORWARD, WITHDRAWN ->
                choice.isEmpty() || choosable.has(choice)
                        ? problems
                        : problems.and("choice", "Choose one from the list, or none");
            case COMPLETED, ONGOING_TO_YEAR_END, ABSORBED_BAU -> problems;
        };
    }

    private Problems furtherWork(Problems before) {
        Problems problems = before;
        if (by.date().isEmpty()) {
            problems = problems.and("by", "Enter the day by which the question is to be answered");
        }
        return result.length() > MOST ? problems.and("result", "Shorten this to " + MOST + " characters") : problems;
    }

    private Problems replacement(Problems problems, ClosingYear year, Line line, Choosable choosable) {
        Optional<Disposition.OtherAction> other = choosable.action(choice);
        if (other.isEmpty()) {
            return problems.and("choice", "Choose the action that replaces it");
        }
        return year.wouldCircle(line, other.get().id())
                ? problems.and("choice", "Choose another: " + choice + " is itself replaced by " + line.reference())
                : problems;
    }

    /** The disposition it describes; wants a form without problems. */
    Disposition toDisposition(Choosable choosable) {
        return switch (Objects.requireNonNull(kind)) {
            case COMPLETED -> new Completed(first);
            case ONGOING_TO_YEAR_END -> new Ongoing(first);
            case CARRIED_FORWARD -> new CarriedForward(first, choice.isEmpty() ? null : choice);
            case ABSORBED_BAU -> new Absorbed(first, second);
            case NEEDS_FURTHER_WORK ->
                new NeedsFurtherWork(first, second, by.date().orElseThrow(), result.isEmpty() ? null : result);
            case REPLACED -> new Replaced(choosable.action(choice).orElseThrow());
            case WITHDRAWN -> new Withdrawn(first, choosable.decision(choice).orElse(null));
        };
    }

    /** Beside what someone else saved meanwhile. */
    static List<BothVersions> beside(Disposition yours, Line.@Nullable End theirs) {
        return List.of(
                new BothVersions(
                        "What becomes of it",
                        yours.kind().label(),
                        theirs == null ? "" : theirs.kind().label()),
                new BothVersions("In words", yours.words(), theirs == null ? "" : theirs.words()));
    }
}
