package foreland.delivery.updates;

import foreland.govuk.Problems;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file sent with an update.
 *
 * @param name as it is kept
 */
record Attachment(String name, EvidenceKind kind, byte[] content) {

    /** The field of the form. */
    static final String FIELD = "evidence";

    /** What was sent in the field, read or refused. */
    record Sent(Optional<Attachment> file, Problems problems) {

        static final Sent NOTHING = new Sent(Optional.empty(), Problems.none());
    }

    static Sent of(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return Sent.NOTHING;
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        byte[] content = file.getBytes();
        if (content.length > EvidenceKind.MOST_BYTES) {
            return refused(name + " has more than 10 MB. Send a smaller file");
        }
        return EvidenceKind.of(content, name)
                .map(kind -> new Sent(Optional.of(new Attachment(kind.named(name), kind, content)), Problems.none()))
                .orElseGet(() -> refused("What is in " + name + " is not " + EvidenceKind.TAKEN
                        + ", whatever its name says. Nothing of it was kept"));
    }

    private static Sent refused(String why) {
        return new Sent(Optional.empty(), Problems.none().and(FIELD, why));
    }
}
