package foreland.partnership.tokens;

import foreland.govuk.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as its person sees it; the secret is not kept.
 *
 * @param lastDay the last London day on which it works
 * @param state what became of it
 */
record ListedToken(
        UUID id,
        String name,
        List<String> scopes,
        LocalDate made,
        LocalDate lastDay,
        @Nullable Instant lastUsed,
        State state) {

    /** What became of a token. */
    enum State {
        WORKS("Works", Tag.Colour.GREEN),
        EXPIRED("Expired", Tag.Colour.GREY),
        REVOKED("Revoked", Tag.Colour.GREY);

        private final String words;
        private final Tag.Colour colour;

        State(String words, Tag.Colour colour) {
            this.words = words;
            this.colour = colour;
        }

        String words() {
            return words;
        }

        Tag tag() {
            return new Tag(words, colour);
        }
    }

    boolean works() {
        return state == State.WORKS;
    }

    String allows() {
        return String.join(", ", scopes);
    }
}
