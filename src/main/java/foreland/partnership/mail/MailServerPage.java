package foreland.partnership.mail;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import foreland.post.MailServer;
import foreland.post.MailTrouble;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mail server, and a test of it.
 *
 * @param set whether one is set
 * @param hasPassword whether a password is kept
 * @param unreadablePassword whether it was sealed under another secret
 * @param overtaken whether someone else saved meanwhile
 * @param to where a test mail goes
 * @param trouble what came of the last test; null when none was made
 */
record MailServerPage(
        MailServerForm form,
        boolean set,
        boolean hasPassword,
        boolean unreadablePassword,
        boolean overtaken,
        String to,
        @Nullable MailTrouble trouble,
        Problems problems) {

    static MailServerPage of(Optional<MailServer> server, boolean unreadablePassword, String to) {
        return new MailServerPage(
                server.map(MailServerForm::of).orElseGet(MailServerForm::empty),
                server.isPresent(),
                server.map(one -> one.password() != null).orElse(false),
                unreadablePassword,
                false,
                to,
                null,
                Problems.none());
    }

    MailServerPage refused(MailServerForm typed, Problems why) {
        return new MailServerPage(typed, set, hasPassword, unreadablePassword, overtaken, to, trouble, why);
    }

    MailServerPage afterSomeoneElse() {
        return new MailServerPage(form, set, hasPassword, unreadablePassword, true, to, trouble, problems);
    }

    MailServerPage tried(String address, @Nullable MailTrouble why, Problems wrong) {
        return new MailServerPage(form, set, hasPassword, unreadablePassword, overtaken, address, why, wrong);
    }

    List<Choice> securities() {
        return Choice.of(MailServer.Security.values(), MailServer.Security::words);
    }

    String passwordHint() {
        return hasPassword
                ? "A password is kept. Leave this empty to keep it"
                : "Leave this empty if the server asks for none";
    }
}
