package foreland.partnership;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agencies of the acting partnership. */
public interface Agencies {

    /** All, by name. */
    List<Agency> list();

    Optional<Agency> findByName(String name);

    Optional<Agency> find(String slug);

    /** Adds an agency of which only this much is known; its dates and note can be added later. */
    Agency add(String name, AgencyKind kind, @Nullable Authority authority);
}
