package foreland.partnership.mail;

import foreland.partnership.DeskItems;
import foreland.partnership.HousePolicy;
import foreland.partnership.Viewer;
import foreland.post.PostQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** On an administrator's desk: letters that could not be sent, and, for who keeps the installation, the mail server. */
@Component
class MailOnTheDesk implements DeskItems {

    private static final String GROUP = "The installation";

    private final PostQueue queue;

    MailOnTheDesk(PostQueue queue) {
        this.queue = queue;
    }

    @Override
    public List<Item> listFor(Viewer viewer) {
        if (!viewer.may(HousePolicy.KEEP)) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        OptionalInt dead = queue.dead();
        if (HousePolicy.keepsTheInstallation(viewer)) {
            items.add(new Item(
                    91,
                    GROUP,
                    "Mail server",
                    Addresses.SERVER,
                    dead.isPresent()
                            ? "Where reminders and links are sent from. Send a test mail."
                            : "Not set: nobody is reminded, and links are handed over by hand."));
        }
        dead.ifPresent(letters -> items.add(letters(letters)));
        return items;
    }

    private static Item letters(int dead) {
        Item letters = new Item(
                92,
                GROUP,
                dead == 0 ? "Letters" : counted(dead) + " could not be sent",
                Addresses.LETTERS,
                "What waits to be sent by e-mail, and what could not be.");
        return dead == 0 ? letters : letters.waiting();
    }

    private static String counted(int letters) {
        return letters + (letters == 1 ? " letter" : " letters");
    }
}
