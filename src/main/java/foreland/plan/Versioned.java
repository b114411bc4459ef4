package foreland.plan;

/**
 * A noun as an edit form shows it.
 *
 * @param content what it says
 * @param version which version that is; goes back with the form, so that nobody overwrites what they have not seen
 */
public record Versioned<T>(T content, int version) {}
