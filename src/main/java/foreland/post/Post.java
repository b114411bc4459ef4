package foreland.post;

import java.util.Optional;

/** Where letters are handed in. Nothing here waits for a mail server. */
public interface Post {

    /** Whether letters are sent: an administrator has set the mail server and the public address. */
    boolean isOpen();

    /**
     * The address at which people reach this installation, such as {@code https://safer.example.gov.uk}, without a slash at its
     * end; empty while the post is not open. Never taken from a request, whose Host header anyone can write.
     */
    Optional<String> publicAddress();

    /**
     * Writes a letter in the caller's transaction, for the acting partnership; it is sent once that is committed. Wants a
     * transaction to be open.
     *
     * @return what became of it; nothing is kept while the post is not open
     */
    Posted send(Letter letter);

    /** What became of a letter that was handed in. */
    enum Posted {
        /** It will be sent. */
        QUEUED,
        /** One of the same key was handed in before: this one is not written. */
        WRITTEN_BEFORE,
        /** There is no mail server: tell whoever waits for it in another way. */
        NOT_OPEN
    }
}
