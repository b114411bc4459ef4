package foreland.partnership.factor;

import java.util.List;

/**
 * Recovery codes, shown once.
 *
 * @param next where the button leads; a form where the way in is still to be completed
 */
record CodesPage(List<String> codes, boolean completes, String next) {}
