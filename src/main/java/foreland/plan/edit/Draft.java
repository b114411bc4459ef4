package foreland.plan.edit;

import foreland.govuk.BothVersions;
import foreland.govuk.Problem;
import foreland.govuk.Problems;
import foreland.plan.EditRefusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A form on its way: what stands in it, and what became of it when it was sent.
 *
 * @param version of the noun that it is based on; null when adding
 * @param status OK as long as nothing was refused
 * @param bothVersions the fields that someone else's version has otherwise
 * @param why what is asked under change control; null where nothing is
 */
record Draft(
        Typed typed,
        @Nullable Long version,
        HttpStatus status,
        Problems problems,
        List<BothVersions> bothVersions,
        @Nullable WhySection why) {

    Draft {
        bothVersions = List.copyOf(bothVersions);
    }

    static Draft adding(Typed typed) {
        return new Draft(typed, null, HttpStatus.OK, Problems.none(), List.of(), null);
    }

    static Draft of(Typed typed, int version) {
        return new Draft(typed, (long) version, HttpStatus.OK, Problems.none(), List.of(), null);
    }

    /** The same form, asking why the plan is to change. */
    Draft asking(@Nullable WhySection asked) {
        return new Draft(typed, version, status, problems, bothVersions, asked);
    }

    /** What the button says. */
    String saves() {
        return why == null ? "Save" : "Save in the change request";
    }

    boolean failed() {
        return status != HttpStatus.OK;
    }

    boolean overtaken() {
        return status == HttpStatus.CONFLICT && problems.isEmpty();
    }

    Draft with(Problems found) {
        return new Draft(typed, version, HttpStatus.BAD_REQUEST, found, List.of(), why);
    }

    /**
     * The same form after it was refused: it keeps what was typed. Overtaken, it is based on what was saved meanwhile, so that
     * sending it again is a decision of someone who has seen both.
     *
     * @param fieldOf the form's name of a component of the noun
     * @param words of the noun, by label, to lay two versions side by side
     */
    <T> Draft refused(
            EditRefusal<T> refusal, T yours, UnaryOperator<String> fieldOf, Function<T, Map<String, String>> words) {
        if (refusal instanceof EditRefusal.Problems<T> found) {
            return with(Reading.together(Problems.none(), found.problems(), fieldOf));
        }
        if (refusal instanceof EditRefusal.Overtaken<T> overtaken) {
            return new Draft(
                    typed,
                    (long) overtaken.currentVersion(),
                    HttpStatus.CONFLICT,
                    Problems.none(),
                    differing(words.apply(yours), words.apply(overtaken.theirs())),
                    why);
        }
        return new Draft(
                typed,
                version,
                HttpStatus.CONFLICT,
                Problems.of(new Problem(
                        "",
                        "Someone removed this while you were editing it. Your text is still below: copy what is worth"
                                + " keeping and add it anew")),
                List.of(),
                why);
    }

    private static List<BothVersions> differing(Map<String, String> yours, Map<String, String> theirs) {
        return yours.entrySet().stream()
                .map(field ->
                        new BothVersions(field.getKey(), field.getValue(), theirs.getOrDefault(field.getKey(), "")))
                .filter(BothVersions::differ)
                .toList();
    }
}
