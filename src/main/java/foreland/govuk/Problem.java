package foreland.govuk;

/**
 * Why something posted was not accepted.
 *
 * @param field   the name of the field at fault, as in the form; the error summary leads there
 * @param message what is wrong and how to mend it, a sentence without a full stop ("Enter a title")
 */
public record Problem(String field, String message) {}
