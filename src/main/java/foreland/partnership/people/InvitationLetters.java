package foreland.partnership.people;

import foreland.partnership.InvitationSecret;
import foreland.partnership.Partnership;
import foreland.partnership.Person;
import foreland.post.Letter;
import foreland.post.Post;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Links to set a password, by e-mail where there is a mail server. */
@Component
class InvitationLetters {

    private final Post post;
    private final Clock clock;

    InvitationLetters(Post post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    boolean areSent() {
        return post.isOpen();
    }

    /** Hands the letter in, in the caller's transaction; false where it has to be handed over otherwise. */
    boolean sent(Person person, InvitationSecret secret, Partnership partnership) {
        if (!post.isOpen() || person.email() == null || !Letter.isAddress(person.email())) {
            return false;
        }
        String base = partnership.home() ? "" : "/p/" + partnership.slug();
        Letter letter = Letter.of(
                        "invitation:" + person.id() + ":" + clock.instant(),
                        person.email(),
                        "Set your password for " + partnership.name())
                .saying("You have an account of " + partnership.name()
                        + ". The link sets your password; it works once, for 7 days.")
                .saying(
                        "If you sign in to Foreland with this address already, for another partnership, the link takes you"
                                + " on to using that account here too.")
                .leadingTo("Set your password", base + "/set-password/" + secret.value())
                .because("You get this because whoever keeps the people of the partnership made the link for you.")
                .goodUntil(clock.instant().plus(InvitationSecret.LASTS));
        return post.send(letter) != Post.Posted.NOT_OPEN;
    }
}
