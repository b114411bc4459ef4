package foreland.partnership;

import java.time.LocalDate;
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

    /**
     * Adds an agency.
     *
     * @param from the first day of belonging; null when not known
     * @param to the last day; null while it belongs
     * @throws org.springframework.dao.DataIntegrityViolationException when another has the name
     */
    Agency add(
            String name,
            AgencyKind kind,
            @Nullable Authority authority,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String note);

    /**
     * Saves what an agency is now, if it still has the version that the change was based on.
     *
     * @return whether it was saved; false when someone else was faster
     * @throws org.springframework.dao.DataIntegrityViolationException when another has the name
     */
    boolean save(Agency changed);
}
