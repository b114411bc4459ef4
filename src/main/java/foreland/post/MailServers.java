package foreland.post;

import java.util.Optional;

/** Keeps the one mail server there is. Row-level security lets those do so who keep the installation. */
public interface MailServers {

    /** As it is set; its password null when it was sealed under another secret than this node's. */
    Optional<MailServer> find();

    /** Whether a password is kept that this node's secret does not open. */
    boolean hasUnreadablePassword();

    /**
     * Sets it.
     *
     * @param server its version is the one it was based on
     * @return whether nobody else changed it in the meantime
     */
    boolean save(MailServer server);

    /** Sends a letter now, past the queue, to try the server out; empty when the server took it. */
    Optional<MailTrouble> tryOut(MailServer server, String to);
}
