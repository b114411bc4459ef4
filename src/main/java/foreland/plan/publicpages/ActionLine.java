package foreland.plan.publicpages;

import foreland.govuk.Tag;
import foreland.plan.Action;

/**
 * An action in a list.
 *
 * @param name reference and title, as its link says
 */
record ActionLine(
        String name, String href, String lead, boolean leadKnown, String when, Tag status, boolean reconstructed) {

    static ActionLine of(Action action, String href) {
        return new ActionLine(
                name(action),
                href,
                Words.orNotPublished(action.leadAgency()),
                action.leadAgency() != null,
                Words.timescale(action.timescale()),
                Statuses.tag(action.status()),
                action.reconstructed());
    }

    static String name(Action action) {
        return action.reference() + " " + action.title();
    }
}
