package foreland.partnership.reminders;

/**
 * Asks whether reminders are to end, or says that they did.
 *
 * @param path of the signed address, within the partnership
 */
record EndPage(String path, boolean ended) {}
