package foreland.partnership.mail;

import foreland.partnership.DeskItems;
import foreland.partnership.HousePolicy;
import foreland.partnership.Viewer;
import foreland.post.Post;
import foreland.post.PostQueue;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** On an administrator's desk: letters that could not be sent, and, for who keeps the installation, the mail server. */
@Component
class MailOnTheDesk implements DeskItems {

    private static final String GROUP = "The installation";

    private final Post post;
    private final PostQueue queue;

    MailOnTheDesk(Post post, PostQueue queue) {
        this.post = post;
        this.queue = queue;
    }

    @Override
    public List<Item> listFor(Viewer viewer) {
        if (!viewer.may(HousePolicy.KEEP)) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        boolean open = post.isOpen();
        if (HousePolicy.keepsTheInstallation(viewer)) {
            items.add(new Item(
                    91,
                    GROUP,
                    "Mail server",
                    Addresses.SERVER,
                    open
                            ? "Where reminders and links are sent from. Send a test mail."
                            : "Not set: nobody is reminded, and links are handed over by hand."));
        }
        if (open) {
            int dead = queue.figures().dead();
            Item letters = new Item(
                    92,
                    GROUP,
                    dead == 0 ? "Letters" : counted(dead) + " could not be sent",
                    Addresses.LETTERS,
                    "What waits to be sent by e-mail, and what could not be.");
            items.add(dead == 0 ? letters : letters.waiting());
        }
        return items;
    }

    private static String counted(int letters) {
        return letters + (letters == 1 ? " letter" : " letters");
    }
}
