package foreland.plan;

import foreland.calendar.FinancialYear;
import java.util.List;
import java.util.Optional;

/** What the agencies have said about the actions they are to lead. Asked are all actions of a year with the agencies. */
public interface Agreements {

    /** All actions that are asked about now, the newest year first, then in the plan's order. */
    List<Agreement> listAsked();

    /** All actions of one year, in the plan's order, whatever its state. */
    List<Agreement> listOf(String plan, FinancialYear year);

    Optional<Agreement> find(String plan, FinancialYear year, String reference);

    /** The agency takes the action on as it was written then; whether that still held. */
    boolean accept(Agreement seen);

    /** The agency wants it to read differently; whether it was still asked about this text. */
    boolean propose(Agreement seen, String proposal);

    /** The proposal is not taken up: the agency is asked again, with the reason; whether it still stood. */
    boolean decline(Agreement seen, String reason);
}
