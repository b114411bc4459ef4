package foreland.partnership;

import foreland.govuk.Link;
import java.util.UUID;

/** Leads from a noun's page to the journal of that noun; show it to those who may {@value #RIGHT}. */
public final class JournalLink {

    public static final String RIGHT = "journal.read";

    private JournalLink() {}

    /**
     * The link to a noun's journal.
     *
     * @param base what stands before every address of the partnership, {@code site.base()}
     */
    public static Link to(String base, UUID noun) {
        return new Link("Every change to this", base + "/desk/partnership/journal/" + noun);
    }
}
