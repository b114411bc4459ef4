package foreland.partnership.signin;

/** Addresses to go on to. */
final class Inside {

    private Inside() {}

    /** Only an address of this site, so that a link to one of our pages cannot lead elsewhere afterwards. */
    static String or(String next, String otherwise) {
        boolean ours = next.matches("/[A-Za-z0-9_.~/?=&%+-]*") && !next.startsWith("//");
        return ours ? next : otherwise;
    }
}
