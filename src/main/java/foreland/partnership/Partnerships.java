package foreland.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The partnerships of this installation. */
public interface Partnerships {

    /** The one shown at {@code /}; empty before the first was made. */
    Optional<Partnership> findHome();

    Optional<Partnership> find(String slug);

    /** All, by name. */
    List<Partnership> list();

    /** Makes a partnership; the first becomes the home partnership. Wants the system to be acting. */
    Partnership add(String slug, String name, boolean twoTier, boolean example);

    /**
     * Says that a partnership covers an area from a day on.
     *
     * @param areaCode of an area that is known to {@link foreland.geography.Areas}
     */
    void cover(Partnership partnership, String areaCode, LocalDate from);
}
