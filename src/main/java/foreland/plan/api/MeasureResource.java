package foreland.plan.api;

import foreland.api.Says;
import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.MilestoneMeasure;
import foreland.plan.NumericMeasure;
import foreland.plan.SuccessMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A measure of success; the parts that do not belong to its kind are absent. */
@Says("A measure of success; the parts that do not belong to its kind are absent")
record MeasureResource(
        @Says(value = "By a number, by a step that was reached, or in words", example = "NUMBER")
        MeasureKind kind,

        @Says(value = "What is measured, which step, or what will show it", example = "Fires in bins", most = 2000)
        String title,

        @Says(value = "Of a number: its unit", example = "fires") @Nullable
        String unit,

        @Says(value = "Of a number: where it starts from", example = "120") @Nullable
        BigDecimal baseline,

        @Says(value = "Of a number: when that was", example = "2016-17") @Nullable
        String baselinePeriod,

        @Says(value = "Of a number: where it is to get", example = "100") @Nullable
        BigDecimal target,

        @Says(value = "Of a number: which way", example = "REDUCE") @Nullable
        Direction direction,

        @Says(value = "Of a number: who holds the figures", example = "Fire service") @Nullable
        String dataSource,

        @Says(value = "Of a number: how often it is taken", example = "quarterly") @Nullable
        String frequency,

        @Says(value = "Of a number: whom it says something of", example = "POPULATION") @Nullable
        Describes describes,

        @Says("Of a step: by when") @Nullable LocalDate due,
        @Says("Of a step: when it was reached") @Nullable LocalDate done) {

    static MeasureResource of(SuccessMeasure measure) {
        if (measure instanceof NumericMeasure number) {
            return new MeasureResource(
                    MeasureKind.NUMBER,
                    number.title(),
                    number.unit(),
                    number.baseline(),
                    number.baselinePeriod(),
                    number.target(),
                    number.direction(),
                    number.dataSource(),
                    number.frequency(),
                    number.describes(),
                    null,
                    null);
        }
        if (measure instanceof MilestoneMeasure step) {
            return plain(MeasureKind.STEP, step.title(), step.due(), step.done());
        }
        return plain(MeasureKind.WORDS, measure.title(), null, null);
    }

    private static MeasureResource plain(
            MeasureKind kind, String title, @Nullable LocalDate due, @Nullable LocalDate done) {
        return new MeasureResource(kind, title, null, null, null, null, null, null, null, null, due, done);
    }

    boolean saysNumbers() {
        return unit != null || baseline != null || target != null || direction != null;
    }
}
