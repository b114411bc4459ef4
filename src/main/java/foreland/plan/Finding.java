package foreland.plan;

/**
 * Something published that does not add up.
 *
 * @param where the year, or the reference of the plan for the plan as a whole
 * @param sentence what does not add up, in plain English
 */
public record Finding(String where, String sentence) {}
