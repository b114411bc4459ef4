package foreland.evidence;

/**
 * How many people live in an area, or how many households there are, and which year's figure it is.
 *
 * @param year the year it is about
 * @param basis what kind of figure, such as {@code Census 2021} or {@code mid-2020 estimate}
 * @param of what is counted
 */
public record Population(String area, int year, String basis, Of of, long count) {

    /** What a population counts. */
    public enum Of {
        PEOPLE,
        HOUSEHOLDS
    }

    public Population {
        if (count < 0) {
            throw new IllegalArgumentException("A population is not below zero: " + count);
        }
    }
}
