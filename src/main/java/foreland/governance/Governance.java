package foreland.governance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door for other modules: who decides in the acting partnership, and how far what they submitted has come. */
public interface Governance {

    /** All bodies, by name, with those that are no more. */
    List<Body> listBodies();

    /** The newest version of a subject's route; empty before the partnership has laid one down. */
    Optional<ApprovalRoute> routeFor(ApprovalSubject subject);

    /** The newest version of the route of each subject that has one. */
    List<ApprovalRoute> listRoutes();

    /**
     * Submits a matter for approval by the route as it is now; later changes of the route do not change this approval.
     *
     * @throws IllegalStateException when the subject has no route, or the matter awaits approval or was approved already
     */
    ApprovalProgress startApproval(Matter about, ApprovalSubject subject);

    /**
     * Submits a matter again that was referred back: its route begins anew at the first step.
     *
     * @throws IllegalStateException when it was not referred back
     */
    ApprovalProgress submitAgain(UUID matter);

    /** How far the newest approval of a matter has come; empty when it was never submitted. */
    Optional<ApprovalProgress> progressOf(UUID matter);

    /** The approvals that wait for some body, longest waiting first. */
    List<ApprovalProgress> listAwaiting();

    /**
     * Writes a decision down. If the matter awaits approval, it must be the body's turn, and the decision moves the approval on.
     */
    Recording record(NewDecision decision);

    /** The decisions about a matter, oldest first, of all rounds. */
    List<Decision> listDecisionsAbout(UUID matter);

    /** All decisions, newest first. */
    List<Decision> listDecisions();

    /** The decision people call "D" and this number. */
    Optional<Decision> findDecision(int number);

    /** Writes a correction beside a decision; the decision itself stays as it was recorded. */
    Decision correct(Decision decision, String text);
}
