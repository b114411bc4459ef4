package foreland.partnership.history;

import java.util.List;

/** The journal of one noun, newest first. */
record NounHistoryPage(String noun, List<ReadEntry> entries) {}
