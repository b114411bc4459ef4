package foreland.govuk;

/**
 * An entry of the navigation under the header.
 *
 * @param text    what it says
 * @param href    where it leads, with the {@link Site#base()} in front
 * @param current whether the page being shown is this one or lies below it
 */
public record NavigationItem(String text, String href, boolean current) {}
