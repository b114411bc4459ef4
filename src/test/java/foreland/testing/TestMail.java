package foreland.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import foreland.journal.Acting;
import foreland.post.MailServer;
import foreland.post.MailServers;
import foreland.post.Sender;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;

/**
 * A mail server of this machine, set as the installation's for as long as it is open. Close it: the other tests of the shared
 * application have none.
 */
public final class TestMail implements AutoCloseable {

    public static final String PUBLIC_ADDRESS = "https://foreland.example";

    private final ApplicationContext application;
    private GreenMail server;
    private final int port;

    private TestMail(ApplicationContext application) {
        this.application = application;
        empty();
        this.server = start(0);
        this.port = server.getSmtp().getPort();
        set(MailServer.Security.NONE, port);
    }

    public static TestMail in(ApplicationContext application) {
        return new TestMail(application);
    }

    public int port() {
        return port;
    }

    /** The mail server goes away, and later comes back at the same port. */
    public void stop() {
        server.stop();
    }

    public void startAgain() {
        server = start(port);
    }

    public GreenMail server() {
        return server;
    }

    /** Lets the sender do one run, and gives all that has arrived so far. */
    public List<MimeMessage> sent() {
        application.getBean(Sender.class).sendDue();
        return Arrays.asList(server.getReceivedMessages());
    }

    public List<MimeMessage> sentTo(String address) {
        return sent().stream()
                .filter(message -> recipient(message).equals(address))
                .toList();
    }

    public static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain text of a message, with line ends as Java has them. */
    public static String text(MimeMessage message) {
        return part(message, 0);
    }

    public static String html(MimeMessage message) {
        return part(message, 1);
    }

    private static String part(MimeMessage message, int which) {
        try {
            return String.valueOf(((Multipart) message.getContent())
                            .getBodyPart(which)
                            .getContent())
                    .replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public void set(MailServer.Security security, int atPort) {
        Acting.system(null).run(() -> {
            MailServers servers = application.getBean(MailServers.class);
            int version = servers.find().map(MailServer::version).orElse(0);
            servers.save(new MailServer(
                    "127.0.0.1", atPort, security, null, null, "foreland@sender.example", PUBLIC_ADDRESS, version));
        });
    }

    @Override
    public void close() {
        server.stop();
        empty();
    }

    private void empty() {
        var owner = application.getBean(TestDatabase.class).ownerClient();
        owner.sql("delete from post.mail_server").update();
        owner.sql("delete from post.letter").update();
    }

    private static GreenMail start(int port) {
        ServerSetup smtp = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(10_000);
        GreenMail started = new GreenMail(smtp);
        started.start();
        return started;
    }
}
