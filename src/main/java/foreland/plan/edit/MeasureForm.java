package foreland.plan.edit;

import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.MilestoneMeasure;
import foreland.plan.NarrativeMeasure;
import foreland.plan.NumericMeasure;
import foreland.plan.PublishedActual;
import foreland.plan.SuccessMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measures of success as typed: a block each, of which the kind says which fields count. */
final class MeasureForm {

    static final String BLOCK = "measures";
    static final String NUMERIC = "number";
    static final String MILESTONE = "step";
    static final String NARRATIVE = "words";

    private MeasureForm() {}

    static void type(List<SuccessMeasure> measures, Typing typing) {
        int number = 0;
        for (SuccessMeasure measure : measures) {
            Typing block =
                    typing.block(BLOCK, number++).text("title", measure.title()).text("was", measure.title());
            if (measure instanceof NumericMeasure numeric) {
                type(numeric, block);
            } else if (measure instanceof MilestoneMeasure step) {
                block.text("kind", MILESTONE).day("due", step.due()).day("done", step.done());
            } else {
                block.text("kind", NARRATIVE);
            }
        }
        typing.block(BLOCK, number).text("title", null);
    }

    private static void type(NumericMeasure measure, Typing block) {
        block.text("kind", NUMERIC)
                .text("unit", measure.unit())
                .number("baseline", measure.baseline())
                .text("baselinePeriod", measure.baselinePeriod())
                .number("target", measure.target())
                .choice("direction", measure.direction())
                .text("dataSource", measure.dataSource())
                .text("frequency", measure.frequency())
                .choice("describes", measure.describes());
    }

    static List<SuccessMeasure> read(Typed typed, List<SuccessMeasure> stored, Reading reading) {
        List<SuccessMeasure> measures = new ArrayList<>();
        for (Typed block : typed.filled(BLOCK)) {
            SuccessMeasure measure = one(block, stored, reading);
            if (measure != null) {
                measures.add(measure);
            }
        }
        return measures;
    }

    private static @Nullable SuccessMeasure one(Typed block, List<SuccessMeasure> stored, Reading reading) {
        String title = reading.needed(block, "title", "Enter what will be measured, or empty the whole measure");
        if (title.isEmpty()) {
            return null;
        }
        return switch (block.text("kind")) {
            case MILESTONE -> step(block, title, reading);
            case NARRATIVE -> inWords(block, title, reading);
            default -> numeric(block, title, stored, reading);
        };
    }

    private static @Nullable SuccessMeasure numeric(
            Typed block, String title, List<SuccessMeasure> stored, Reading reading) {
        BigDecimal baseline = reading.number(block, "baseline");
        BigDecimal target = reading.number(block, "target");
        return reading.part(
                block::name,
                () -> new NumericMeasure(
                        title,
                        block.orNull("unit"),
                        baseline,
                        block.orNull("baselinePeriod"),
                        target,
                        Reading.choice(block, "direction", Direction.class),
                        block.orNull("dataSource"),
                        block.orNull("frequency"),
                        Reading.choice(block, "describes", Describes.class),
                        actuals(block.text("was"), stored)));
    }

    /** What a measure reached stays with it, under the title that it had when the form was shown. */
    private static List<PublishedActual> actuals(String was, List<SuccessMeasure> stored) {
        return stored.stream()
                .filter(measure -> measure.title().equals(was))
                .filter(NumericMeasure.class::isInstance)
                .map(measure -> ((NumericMeasure) measure).actuals())
                .findFirst()
                .orElse(List.of());
    }

    private static @Nullable SuccessMeasure step(Typed block, String title, Reading reading) {
        refuseNumbers(block, reading);
        LocalDate due = reading.day(block, "due");
        LocalDate done = reading.day(block, "done");
        return reading.part(block::name, () -> new MilestoneMeasure(title, due, done));
    }

    private static @Nullable SuccessMeasure inWords(Typed block, String title, Reading reading) {
        refuseNumbers(block, reading);
        return reading.part(component -> block.name("title"), () -> new NarrativeMeasure(title));
    }

    /** A number typed into a measure without numbers would be lost without a word. */
    private static void refuseNumbers(Typed block, Reading reading) {
        for (String field : List.of("baseline", "target")) {
            if (!block.text(field).isEmpty()) {
                reading.problem(block, field, "Choose that the measure is a number, or empty this box");
            }
        }
    }
}
