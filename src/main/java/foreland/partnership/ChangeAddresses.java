package foreland.partnership;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Knows where one kind of noun is found in the API, for the feed of changes. Modules above implement it. */
public interface ChangeAddresses {

    /** As in the journal, such as {@code plan.action}. */
    String kind();

    /** Those of these nouns that are there and that whoever is acting may see. */
    Map<UUID, Found> find(Collection<UUID> nouns);

    /**
     * A noun as people and programs call it.
     *
     * @param path below {@link foreland.api.Api#ROOT}, beginning with a slash
     */
    record Found(String reference, String path) {}
}
