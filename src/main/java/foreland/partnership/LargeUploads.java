package foreland.partnership;

import java.util.OptionalLong;

/**
 * Says at which addresses a person with the right to may send more at once than a form with its attachments. Modules above implement it; at
 * every other address, and for everybody else, the small limit holds.
 */
public interface LargeUploads {

    /**
     * The most that may be sent there.
     *
     * @param path address within the partnership
     * @param viewer who wants to send it
     * @return in bytes; empty where the small limit holds
     */
    OptionalLong most(String path, Viewer viewer);
}
