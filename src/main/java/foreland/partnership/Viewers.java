package foreland.partnership;

import java.util.UUID;

/** Who someone is in a partnership, for work that is done for them while they are not there. */
public interface Viewers {

    /** As of today; whose account is closed or unknown is the public. */
    Viewer get(Partnership partnership, UUID person);
}
