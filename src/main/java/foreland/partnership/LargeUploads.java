package foreland.partnership;

import java.util.OptionalLong;

/**
 * Says at which addresses a signed-in person may send more at once than a form with its attachments. Modules above implement it; at
 * every other address, and for whoever is not signed in, the small limit holds.
 */
public interface LargeUploads {

    /**
     * The most that may be sent there.
     *
     * @param path address within the partnership
     * @return in bytes; empty where the small limit holds
     */
    OptionalLong most(String path);
}
