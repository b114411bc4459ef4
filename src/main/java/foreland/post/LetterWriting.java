package foreland.post;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns a letter into a message: plain text, and the same in HTML. */
@Component
class LetterWriting {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final TemplateEngine templates;
    private final Clock clock;

    LetterWriting(TemplateEngine templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    MimeMessage write(Session session, MailServer server, Letter letter, UUID id) throws MessagingException {
        String site = server.publicAddress();
        String domain = server.sender().substring(server.sender().lastIndexOf('@') + 1);
        MimeMessage message = new Known(session, "<" + id + "@" + domain + ">");
        message.setFrom(new InternetAddress(server.sender()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        // So that holiday notices do not answer.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + site + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(LetterText.of(letter, site), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(html(letter, site), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    private String html(Letter letter, String site) {
        StringOutput html = new StringOutput();
        templates.render("post/letter.jte", new LetterPage(letter, site), html);
        return html.toString();
    }

    /** A message whose id is ours: the same letter sent twice by mischance can be told to be one. */
    private static final class Known extends MimeMessage {

        private final String id;

        Known(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
