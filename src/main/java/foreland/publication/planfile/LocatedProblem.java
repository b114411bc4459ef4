package foreland.publication.planfile;

/**
 * Something in a file that keeps it from being taken in, or (as a warning) that should be looked at.
 *
 * @param place where it stands
 * @param path which field, such as {@code years[0].actions[2].lead_agency}; empty for the whole file
 * @param fault what is wrong, one plain sentence
 * @param remedy how to mend it, one plain sentence
 */
public record LocatedProblem(Place place, String path, String fault, String remedy) {

    public String message() {
        return fault + " " + remedy;
    }

    @Override
    public String toString() {
        return place + ": " + message();
    }
}
