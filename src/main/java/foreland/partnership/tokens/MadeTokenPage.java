package foreland.partnership.tokens;

/** A new token, shown this once. */
record MadeTokenPage(String name, String secret, int days) {}
