package foreland.delivery.updates;

import foreland.journal.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What a page is told after it saved a draft by itself.
 *
 * @param version of the update now, which the form goes on with; nought when nothing was saved
 * @param message to show beside the form
 */
record Autosaved(int version, String message) {

    /** The field that tells such a post from one by a button. */
    static final String FIELD = "autosave";

    static ResponseEntity<Autosaved> answer(Outcome<Refusal> outcome, String saved) {
        return outcome.match(
                version -> ResponseEntity.ok(new Autosaved(Integer.parseInt(version), saved)),
                why -> ResponseEntity.status(HttpStatus.CONFLICT).body(new Autosaved(0, words(why))));
    }

    private static String words(Refusal why) {
        return why instanceof Refusal.NotNow refusal
                ? refusal.why()
                : "Not saved by itself: someone else saved this update meanwhile. Choose Save draft to see both versions";
    }
}
