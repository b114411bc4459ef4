package foreland.evidence.submissions;

import foreland.evidence.Owed;
import java.util.UUID;

/** What an agreement says that an agency owes, as it is kept. */
record Agreement(UUID id, Owed owed, int version) {}
