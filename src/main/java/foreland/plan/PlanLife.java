package foreland.plan;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the plans of the acting partnership and their years stand, as far as whoever is acting may see them. */
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

    /**
     * Writes down something that happened to a year and left it where it stands.
     *
     * @param act in words for the journal: "T1-02 confirmed"
     */
    void note(YearLife year, String act);

    Optional<Standing> findPlan(String plan);

    /** The plan by its identity; for a matter that governance decided on. */
    Optional<Standing> findPlan(UUID id);

    /**
     * Moves a plan on, with its journal entry. The rules of who may, and what must be true first, are the caller's.
     *
     * @throws IllegalStateException when it no longer stands where the caller saw it, or whoever is acting may not
     */
    void move(Standing from, PlanStatus to, String act);

    /** Lets the public read a plan, or no longer. */
    void publish(Standing plan, boolean published);

    /**
     * A plan by its identity and by where it stands.
     *
     * @param reference as in addresses
     * @param published whether the public may read it
     */
    record Standing(UUID id, String reference, String title, Period period, PlanStatus status, boolean published) {}
}
