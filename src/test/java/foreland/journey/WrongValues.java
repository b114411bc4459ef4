package foreland.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * Wrong values that people type, paste or have put in for them, posted from a page without leaving it. Each is either taken, or
 * refused by the form itself: with its summary, each line of which leads to a field, "Error:" in its title, and what was typed kept.
 */
final class WrongValues {

    /** Typed into every field of a form at once: too long, no day there is, below nothing, past every number, no character, no language of ours. */
    private static final List<List<String>> TYPED = List.of(
            List.of("too long", "Ever so long. ".repeat(360).strip()),
            List.of("no such day", "31/02/2027"),
            List.of("negative", "-3"),
            List.of("beyond all numbers", "1e309"),
            List.of("no character", "a\u0000b\u0001c"),
            List.of(
                    "emoji",
                    "\ud83d\udea8\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f"),
            List.of("right to left", "\u202eשלום \u0645\u0631\u062d\u0628\u0627"),
            List.of("spaces", " \u00a0\u2003\u200b "));

    /** Fills a form of the page itself with what is too long, to see in the browser what comes of it. */
    static final String TOO_LONG = """
            i => {
                for (const field of document.querySelectorAll('main form')[i].elements) {
                    if (field.tagName === 'TEXTAREA' || field.tagName === 'INPUT' && ['text', 'search', 'email', 'url', 'tel'].includes(field.type)) {
                        field.value = 'Everso'.repeat(900);
                    }
                }
                sessionStorage.removeItem('kept');
            }""";

    private WrongValues() {}

    /** What is wrong with the answers to this form of the page, numbered from 0 among those in its main part. */
    static List<?> faultsOf(Page page, int form) {
        return (List<?>) page.evaluate(POST, Map.of("form", form, "typed", TYPED));
    }

    /** With a choice that there is and with one that there is not, and with a version that is no number. */
    private static final String POST = """
            async ({form: number, typed}) => {
                const parse = async answer => new DOMParser().parseFromString(await answer.text(), 'text/html');
                const forms = page => [...page.querySelectorAll('main form')];
                const action = forms(document)[number].getAttribute('action');
                const typedInto = field => field.name && (field.tagName === 'TEXTAREA'
                    || field.tagName === 'INPUT' && !['hidden', 'radio', 'checkbox', 'file', 'submit', 'button'].includes(field.type));
                const plain = text => text.replace(/[\\s\\u00a0\\u2000-\\u200f\\u202e\\ufffd\\u0000\\u0001]+/g, '').toLowerCase();
                const attempts = typed.map(([name, text]) => [name, text, false]);
                attempts.push(['no such choice', '-3', true], ['no number of a version', 'Once', true]);
                const faults = [];
                let fresh = document;
                for (const [name, text, noSuchChoice] of attempts) {
                    const ofPage = page => forms(page).find(each => each.getAttribute('action') === action);
                    const form = ofPage(fresh) || ofPage(await parse(await fetch(location)));
                    if (!form) break;
                    const fields = [...form.elements];
                    const typedFields = fields.filter(typedInto);
                    if (!typedFields.length && !noSuchChoice) continue;
                    const body = new FormData(form);
                    for (const field of typedFields) body.set(field.name, text);
                    for (const field of fields.filter(each => each.name)) {
                        if (noSuchChoice && (field.tagName === 'SELECT' || field.type === 'radio')) body.set(field.name, 'no-such-choice');
                        else if (field.tagName === 'SELECT' && field.options.length) body.set(field.name, field.options[field.options.length - 1].value);
                        else if (field.type === 'radio' && !body.has(field.name)) body.set(field.name, field.value);
                        if (text === 'Once' && field.name === 'version') body.set('version', 'x');
                    }
                    const button = form.querySelector('button[type=submit], button:not([type])');
                    if (button && button.name) body.set(button.name, button.value);
                    const answer = await fetch(form.getAttribute('action') || location, {
                        method: 'POST', body: form.enctype === 'multipart/form-data' ? body : new URLSearchParams(body)});
                    const page = fresh = await parse(answer);
                    const wrong = what => faults.push(name + ' to ' + action + ': ' + what);
                    const summary = page.querySelector('.govuk-error-summary');
                    if (answer.status >= 500) wrong(answer.status);
                    else if (!summary) {
                        // A choice or a version that no page offers was not typed by anybody.
                        const meanwhile = answer.status === 409 && page.querySelector('.govuk-notification-banner');
                        if (answer.status >= 400 && !noSuchChoice && !meanwhile) wrong(answer.status + ' without a summary: ' + page.querySelector('main').textContent.replace(/\\s+/g, ' '));
                    } else {
                        if (!page.title.startsWith('Error: ')) wrong('title ' + page.title);
                        for (const link of summary.querySelectorAll('a')) {
                            const target = decodeURIComponent(link.getAttribute('href').slice(1));
                            if (!page.getElementById(target)) wrong('no field ' + target);
                        }
                        const again = ofPage(page);
                        for (const field of typedFields.filter(each => each.type !== 'password')) {
                            const kept = again && again.elements[field.name];
                            if (kept && kept.tagName && plain(kept.value) !== plain(text)) wrong(field.name + ' keeps ' + kept.value.slice(0, 30));
                        }
                    }
                }
                return faults;
            }""";
}
