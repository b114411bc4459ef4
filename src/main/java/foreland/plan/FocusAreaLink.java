package foreland.plan;

import org.jspecify.annotations.Nullable;

/**
 * A priority of somebody else that a focus area serves.
 *
 * @param kind whose sort of priority
 * @param whose the board, agency or plan by name
 * @param text the priority in words
 */
public record FocusAreaLink(LinkKind kind, @Nullable String whose, String text) {

    public FocusAreaLink {
        new Checks().optionalText("whose", whose).text("text", text).orRefuse();
    }
}
