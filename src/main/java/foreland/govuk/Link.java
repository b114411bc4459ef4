package foreland.govuk;

/**
 * A link as a reader sees it.
 *
 * @param text what it says, meaningful out of its context
 * @param href where it leads, with the {@link Site#base()} in front if it is one of our pages
 */
public record Link(String text, String href) {}
