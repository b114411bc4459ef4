package foreland.partnership.mail;

/** Where the pages are. */
final class Addresses {

    static final String SERVER = "/desk/house/mail";
    static final String LETTERS = "/desk/partnership/mail";

    private Addresses() {}
}
