package foreland.plan.api;

/** How one will know that an action worked. */
enum MeasureKind {
    /** By a number. */
    NUMBER,
    /** By a step that was reached. */
    STEP,
    /** In words, with evidence. */
    WORDS
}
