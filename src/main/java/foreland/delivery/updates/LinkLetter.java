package foreland.delivery.updates;

import foreland.partnership.Viewer;
import foreland.post.Letter;
import java.time.Clock;
import java.util.HexFormat;

/** A link to give one update, as a letter to its owner. */
final class LinkLetter {

    private LinkLetter() {}

    static Letter of(Subject subject, String to, LinkSecret secret, Viewer viewer, Clock clock) {
        String base = viewer.partnership().base();
        return Letter.of(
                        "update-link:" + HexFormat.of().formatHex(secret.hash()),
                        to,
                        "An update is wanted for action " + subject.reference())
                .saying(viewer.partnership().name() + " asks how action " + subject.reference() + ", “"
                        + subject.title()
                        + "”, went in " + subject.round().title() + ". The update is due by "
                        + UpdateWords.day(subject.round().due()) + ".")
                .saying(
                        "The link opens this update and nothing else, on one device, for 14 days or until the update is accepted."
                                + " You are asked for this e-mail address. Do not pass it on.")
                .leadingTo("Give the update", base + GivenByLinkController.PATH + "/" + secret.value())
                .because("You get this because you are named as the owner of this action.")
                .goodUntil(clock.instant().plus(LinkSql.LASTS));
    }
}
