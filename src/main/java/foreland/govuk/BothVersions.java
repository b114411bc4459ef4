package foreland.govuk;

/**
 * A field that two people changed at the same time.
 *
 * @param field  its label
 * @param yours  what the reader wrote, not saved yet
 * @param theirs what someone else saved meanwhile
 */
public record BothVersions(String field, String yours, String theirs) {

    public boolean differ() {
        return !yours.equals(theirs);
    }
}
