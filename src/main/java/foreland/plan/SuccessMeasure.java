package foreland.plan;

/** How one will know that an action worked: by a number, by a step reached, or in words. */
public sealed interface SuccessMeasure permits NumericMeasure, MilestoneMeasure, NarrativeMeasure {

    /** What is measured, in a line. */
    String title();
}
