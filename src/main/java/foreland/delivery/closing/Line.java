package foreland.delivery.closing;

import foreland.plan.YearEndDisposition;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action of the year, with what becomes of it.
 *
 * @param action its identity; empty in a year that was taken over from a document
 * @param focusArea code and title; empty when not known
 * @param lead name of its lead agency; empty when not known
 * @param leadId its lead agency
 * @param end what becomes of it; empty while nobody has said
 * @param wantsEvaluation whether it ran for years or was paid for, so that its end is worth an evaluation
 */
record Line(
        @Nullable UUID action,
        String reference,
        String title,
        @Nullable String focusArea,
        @Nullable String lead,
        @Nullable UUID leadId,
        @Nullable End end,
        boolean wantsEvaluation) {

    /**
     * What was said of it.
     *
     * @param details empty where a document says the kind and no more
     * @param words what it says beside the kind; may be blank
     * @param settled whether the coordinator settled it
     * @param version counts its changes
     */
    record End(
            YearEndDisposition kind, String words, @Nullable Disposition details, boolean settled, int version) {

        static End proposed(Disposition said, int version) {
            return new End(said.kind(), said.words(), said, false, version);
        }

        static End settled(Disposition said, int version) {
            return new End(said.kind(), said.words(), said, true, version);
        }

        static End recorded(YearEndDisposition kind, String words) {
            return new End(kind, words, null, true, 0);
        }
    }

    /** No code holds a colon. */
    @Nullable
    String focusCode() {
        return focusArea == null ? null : focusArea.substring(0, Math.max(0, focusArea.indexOf(':')));
    }

    Optional<YearEndDisposition> kind() {
        return Optional.ofNullable(end).map(End::kind);
    }

    Optional<Disposition> disposition() {
        return Optional.ofNullable(end).map(End::details);
    }

    boolean isSettled() {
        return end != null && end.settled();
    }

    int version() {
        return end == null ? 0 : end.version();
    }

    Line with(End changed) {
        return new Line(action, reference, title, focusArea, lead, leadId, changed, wantsEvaluation);
    }

    /** What stands in the way of closing the year, of this action; empty when nothing does. */
    Optional<String> gap() {
        if (end == null) {
            return Optional.of("nobody has said what becomes of it");
        }
        Optional<String> lacks = disposition().flatMap(Disposition::lacks);
        return lacks.isPresent() || end.settled() ? lacks : Optional.of("it is proposed, and not settled yet");
    }
}
