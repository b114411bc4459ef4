package foreland.partnership;

import java.util.List;

/** Ways in beside the password, which lie on other pages: an organisation's own accounts. */
public interface OtherWaysIn {

    /** Those that are open in a partnership. */
    List<Offer> listFor(Partnership partnership);

    /**
     * One way in.
     *
     * @param name of whom one signs in with
     * @param path address within the partnership; takes {@code next}
     */
    record Offer(String name, String path) {}
}
