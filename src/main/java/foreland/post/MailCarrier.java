package foreland.post;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries one letter to the mail server, and says what came of it in words. */
@Component
class MailCarrier {

    private static final String CONNECT_MILLISECONDS = "10000";
    private static final String ANSWER_MILLISECONDS = "20000";
    private static final int FIRST_REFUSAL_FOR_GOOD = 500;

    private final LetterWriting writing;

    MailCarrier(LetterWriting writing) {
        this.writing = writing;
    }

    /**
     * Sends it.
     *
     * @param id of the letter: the same one has the same Message-ID however often it is tried
     * @return empty when the server took it
     */
    Optional<MailTrouble> carry(MailServer server, Letter letter, UUID id) {
        Session session = Session.getInstance(properties(server));
        try (Transport transport = session.getTransport()) {
            MimeMessage message = writing.write(session, server, letter, id);
            transport.connect(server.host(), server.port(), server.username(), server.password());
            transport.sendMessage(message, message.getAllRecipients());
            return Optional.empty();
        } catch (MessagingException e) {
            return Optional.of(trouble(server, e));
        }
    }

    private static Properties properties(MailServer server) {
        boolean tls = server.security() == MailServer.Security.TLS;
        String protocol = tls ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        properties.put(prefix + "auth", String.valueOf(server.username() != null));
        String startTls = String.valueOf(server.security() == MailServer.Security.STARTTLS);
        properties.put(prefix + "starttls.enable", startTls);
        properties.put(prefix + "starttls.required", startTls);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "connectiontimeout", CONNECT_MILLISECONDS);
        properties.put(prefix + "timeout", ANSWER_MILLISECONDS);
        properties.put(prefix + "writetimeout", ANSWER_MILLISECONDS);
        // The name of this machine is nobody's business; servers want only that something is said.
        properties.put(prefix + "localhost", "foreland");
        // A server that does not say goodbye has taken the letter all the same.
        properties.put(prefix + "quitwait", "false");
        return properties;
    }

    private static MailTrouble trouble(MailServer server, MessagingException e) {
        String place = server.host() + " port " + server.port();
        if (e instanceof AuthenticationFailedException) {
            return ofEvery(
                    place + " did not accept the user name and password: " + words(e),
                    "Check the user name and the password. Some servers want a password made for programs.");
        }
        int code = code(e);
        if (code >= FIRST_REFUSAL_FOR_GOOD) {
            boolean address = isAboutAddress(e);
            return new MailTrouble(
                    place + " refused the letter: " + words(e),
                    address
                            ? "Check the recipient's address."
                            : "Check that the server lets this sender address send, and that the user name is right.",
                    address,
                    !address);
        }
        if (code > 0) {
            return new MailTrouble(
                    place + " does not take the letter now: " + words(e), "It is tried again by itself.", false, false);
        }
        return ofEvery(place + " could not be used: " + words(e), advice(server));
    }

    private static MailTrouble ofEvery(String what, String advice) {
        return new MailTrouble(what, advice, false, true);
    }

    private static String advice(MailServer server) {
        return switch (server.security()) {
            case STARTTLS ->
                "Check the server's name and port, that a firewall lets this machine reach it, and that it offers STARTTLS with"
                        + " a certificate for that name.";
            case TLS ->
                "Check the server's name and port, that a firewall lets this machine reach it, and that it speaks TLS from the"
                        + " first byte with a certificate for that name. Port 587 usually wants STARTTLS instead.";
            case NONE -> "Check the server's name and port, and that a firewall lets this machine reach it.";
        };
    }

    /** The server's own number, such as 550; nought when it gave none. */
    private static int code(Exception e) {
        for (Exception each = e; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (each instanceof SMTPSendFailedException send && send.getReturnCode() > 0) {
                return send.getReturnCode();
            }
        }
        return 0;
    }

    private static boolean isAboutAddress(Exception e) {
        for (Exception each = e; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException mail ? mail.getNextException() : null;
    }

    /** The innermost message, on one line: that is where the server's answer is. */
    private static String words(MessagingException e) {
        Exception innermost = e;
        for (Exception next = next(e); next != null; next = next(next)) {
            innermost = next;
        }
        String words =
                String.valueOf(innermost.getMessage()).replaceAll("\\s+", " ").strip();
        return words.length() > 300 ? words.substring(0, 300) : words;
    }
}
