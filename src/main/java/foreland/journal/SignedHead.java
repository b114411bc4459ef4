package foreland.journal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a chain of the journal reached at some time, signed by the installation (Ed25519). Kept where the database's keepers
 * cannot reach it, it shows when the newest entries were cut off or the chain was written anew from some point on.
 *
 * @param chain a partnership, or all zeros for the installation's own chain
 * @param position of the newest entry, from 1; 0 for an empty chain
 * @param hash of that link, in hex
 * @param key the public key, in base64
 * @param signature over all the other lines, in base64
 */
public record SignedHead(UUID chain, long position, String hash, Instant at, String key, String signature) {

    private static final String FIRST_LINE = "Foreland journal head 1";

    /** What is signed. */
    String signedText() {
        return FIRST_LINE + "\nchain: " + chain + "\nposition: " + position + "\nhash: " + hash + "\nat: " + at
                + "\nkey: " + key + "\n";
    }

    /** As a text file of seven lines. */
    public String text() {
        return signedText() + "signature: " + signature + "\n";
    }

    /** Reads such a text; empty when it is none. */
    public static Optional<SignedHead> read(String text) {
        Map<String, String> lines = new HashMap<>();
        text.strip().lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                lines.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
        });
        try {
            return text.strip().startsWith(FIRST_LINE)
                    ? Optional.of(new SignedHead(
                            UUID.fromString(lines.getOrDefault("chain", "")),
                            Long.parseLong(lines.getOrDefault("position", "")),
                            lines.getOrDefault("hash", ""),
                            Instant.parse(lines.getOrDefault("at", "")),
                            lines.getOrDefault("key", ""),
                            lines.getOrDefault("signature", "")))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException notAHead) {
            return Optional.empty();
        }
    }
}
