package foreland.partnership.webhooks;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/**
 * The webhooks of a partnership, and the form to add one.
 *
 * @param url as typed
 * @param chosen kinds as chosen
 */
record WebhooksPage(List<Webhook> webhooks, List<Choice> choices, String url, List<String> chosen, Problems problems) {

    static final String PATH = "/desk/partnership/webhooks";

    static String path(Webhook webhook) {
        return PATH + "/" + webhook.id();
    }

    static String state(Webhook webhook) {
        return webhook.on() ? "On" : "Off";
    }
}
