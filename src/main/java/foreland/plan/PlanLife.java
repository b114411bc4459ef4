package foreland.plan;

import foreland.calendar.FinancialYear;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where each year's action plan of the acting partnership stands, as far as whoever is acting may see it. */
public interface PlanLife {

    /** All that stand at one of these, the newest year first, then by plan. */
    List<YearLife> listAt(Collection<YearStatus> statuses);

    Optional<YearLife> find(String plan, FinancialYear year);

    /**
     * Moves a year on, with its journal entry. The rules of who may, and what must be true first, are the caller's.
     *
     * @param act what was done, in words for the journal: "put in force"
     * @throws IllegalStateException when it no longer stands where the caller saw it, or whoever is acting may not
     */
    void move(YearLife from, YearStatus to, String act);

    /** The year by its identity; for a matter that governance decided on. */
    Optional<YearLife> find(UUID id);
}
