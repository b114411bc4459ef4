package foreland.plan.edit;

import foreland.govuk.Link;

/**
 * Asks whether a noun is to go, and why.
 *
 * @param noun what kind of thing it is, such as "action"
 * @param caption what it is called
 * @param consequence what goes with it
 * @param action where the form is sent, within the partnership
 */
record RemovalPage(
        String title, String noun, String caption, String consequence, String action, Link back, Draft draft) {

    RemovalPage with(Draft changed) {
        return new RemovalPage(title, noun, caption, consequence, action, back, changed);
    }
}
