package foreland.partnership.tokens;

/** Asks once more before a token is revoked. */
record RevokePage(ListedToken token) {}
