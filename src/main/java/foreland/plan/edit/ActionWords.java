package foreland.plan.edit;

import foreland.plan.Action;
import foreland.plan.Milestone;
import foreland.plan.MilestoneMeasure;
import foreland.plan.NumericMeasure;
import foreland.plan.SuccessMeasure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action in words, field by field, as two versions of it are laid side by side. */
final class ActionWords {

    private ActionWords() {}

    static Map<String, String> of(Action action) {
        return new Words()
                .with("Title", action.title())
                .with("Description", action.description())
                .with("Focus area", action.focusArea())
                .with("Lead agency", action.leadAgency())
                .with("Owner", action.owner())
                .with("Post that sees to it", action.ownerPost())
                .with("Supporting agencies", String.join("\n", action.supportingAgencies()))
                .with("Measures of success", lines(action.measures().stream().map(ActionWords::inWords)))
                .with("Milestones", lines(action.milestones().stream().map(ActionWords::inWords)))
                .with("First day", action.timescale().start())
                .with("Last day", action.timescale().due())
                .with("Timescale in words", action.timescale().text())
                .with("Risk", action.risk())
                .with("Budget", action.budget())
                .with("Settled or provisional", Words.sentence(action.firmness().label()))
                .with("Longer than a year", action.multiYear())
                .with("More than ordinary work", action.additionalToCoreWork())
                .with("Status", Words.sentence(action.status().label()))
                .with("Outcome", action.outcome())
                .with("Notes", action.notes())
                .done();
    }

    private static String lines(Stream<String> items) {
        return items.collect(Collectors.joining("\n"));
    }

    private static String inWords(Milestone milestone) {
        return joined(
                milestone.title(),
                part("due ", Words.day(milestone.due())),
                part("reached ", Words.day(milestone.done())));
    }

    private static String inWords(SuccessMeasure measure) {
        if (measure instanceof MilestoneMeasure step) {
            return joined(
                    step.title(),
                    "a step",
                    part("due ", Words.day(step.due())),
                    part("reached ", Words.day(step.done())));
        }
        if (!(measure instanceof NumericMeasure numeric)) {
            return joined(measure.title(), "in words");
        }
        return joined(
                numeric.title(),
                part("in ", numeric.unit()),
                part("baseline ", number(numeric.baseline())),
                part("in ", numeric.baselinePeriod()),
                part("target ", number(numeric.target())),
                numeric.direction() == null ? null : numeric.direction().label(),
                part("source ", numeric.dataSource()),
                numeric.frequency(),
                part(
                        "about ",
                        numeric.describes() == null ? null : numeric.describes().label()));
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String part(String before, @Nullable String text) {
        return text == null || text.isEmpty() ? null : before + text;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
