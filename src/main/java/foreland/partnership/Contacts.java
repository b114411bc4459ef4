package foreland.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People of the acting partnership as far as a document names them: a name in the directory, without an account or a right. */
public interface Contacts {

    /**
     * The person of this name: one of the agency's, else the only one of that name whom the partnership knows, else a new
     * contact of the agency.
     *
     * @param agency whom they act for; empty when the document does not say
     */
    UUID findOrAdd(String name, @Nullable UUID agency);
}
