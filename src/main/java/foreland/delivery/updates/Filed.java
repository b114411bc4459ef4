package foreland.delivery.updates;

import foreland.delivery.UpdateStatus;
import foreland.plan.Rag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An update as it is kept.
 *
 * @param agency that reported
 * @param content what was submitted; empty before the first time
 * @param draft what was typed since; empty once submitted
 * @param saved the last time anything was written
 * @param reviewed when a coordinator accepted or returned it
 * @param question why it was returned, the last time
 * @param proposed what the rule proposed when it was submitted
 */
record Filed(
        UUID id,
        UpdateStatus status,
        int version,
        String agency,
        @Nullable Content content,
        @Nullable UpdateForm draft,
        By saved,
        @Nullable By submitted,
        @Nullable By reviewed,
        @Nullable String question,
        @Nullable Rag proposed,
        @Nullable String proposedWhy,
        List<Released> figures,
        List<Erratum> errata,
        List<Evidence> files) {

    Filed {
        figures = List.copyOf(figures);
        errata = List.copyOf(errata);
        files = List.copyOf(files);
    }

    /**
     * Who did something, and when.
     *
     * @param person empty when it was done by link
     * @param name as far as the reader may know it
     */
    record By(Instant at, @Nullable UUID person, String name) {}

    /** A figure given, and who let the public see it. */
    record Released(
            int position,
            BigDecimal value,
            LocalDate asOf,
            @Nullable By by) {}

    /** A correction after it was accepted. */
    record Erratum(By by, String text) {}

    /** A file that came with it; its content is read when it is asked for. */
    record Evidence(UUID id, String name, String mediaType, int size) {}

    /** The form to go on with. */
    UpdateForm form(Subject subject) {
        if (draft != null) {
            return draft;
        }
        return content == null ? UpdateForm.empty(subject) : UpdateForm.of(content, subject);
    }

    Optional<Released> released(Subject.Measured measured) {
        return figures.stream()
                .filter(figure -> figure.position() == measured.position() && figure.by() != null)
                .findFirst();
    }
}
