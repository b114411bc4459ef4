package foreland.partnership.webhooks;

/** A secret that was just made, shown once. */
record SecretPage(String url, String path, String secret) {}
