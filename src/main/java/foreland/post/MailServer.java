package foreland.post;

import org.jspecify.annotations.Nullable;

/**
 * The mail server through which this installation sends.
 *
 * @param username null when the server asks for none
 * @param password null when there is none
 * @param sender the address letters come from
 * @param publicAddress where people reach this installation, such as {@code https://safer.example.gov.uk}
 * @param version counts the changes; nought before the first
 */
public record MailServer(
        String host,
        int port,
        Security security,
        @Nullable String username,
        @Nullable String password,
        String sender,
        String publicAddress,
        int version) {

    /** How the connection is kept from being read on its way. */
    public enum Security {
        STARTTLS("STARTTLS, usually port 587"),
        TLS("TLS from the first byte, usually port 465"),
        NONE("None: only for a server on this machine or in the same locked room");

        private final String words;

        Security(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Never the password: this may end up in a log. */
    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
