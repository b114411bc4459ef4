package foreland.partnership.passkeys;

/** Says that a passkey let nobody in. */
record RefusedPage() {}
