package foreland.plan.changes;

import foreland.governance.ApprovalProgress;
import foreland.governance.ApprovalSubject;
import foreland.governance.Governance;
import foreland.governance.Matter;
import foreland.govuk.Problems;
import foreland.partnership.Viewer;
import foreland.plan.ChangeLife;
import foreland.plan.ChangePolicy;
import foreland.plan.ChangeRequest;
import foreland.plan.ChangeWeight;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The steps that people take with a request: each asks the policy, and answers what is wrong with what was typed. */
@Component
class RequestActs {

    private static final int LONGEST_MATTER = 120;

    private final ChangeLife life;
    private final Governance governance;
    private final RequestPages pages;

    RequestActs(ChangeLife life, Governance governance, RequestPages pages) {
        this.life = life;
        this.governance = governance;
        this.pages = pages;
    }

    Problems raise(ChangeRequest request, Viewer viewer) {
        refuseUnless(ChangePolicy.mayRaise(viewer, request));
        life.raise(request);
        return Problems.none();
    }

    Problems takeBack(ChangeRequest request, Viewer viewer) {
        refuseUnless(ChangePolicy.mayTakeBack(viewer, request));
        life.returnToDraft(request, "taken back to be changed");
        return Problems.none();
    }

    Problems withdraw(ChangeRequest request, Viewer viewer) {
        refuseUnless(ChangePolicy.mayWithdraw(viewer, request));
        life.withdraw(request, null);
        return Problems.none();
    }

    Problems answer(ChangeRequest request, Viewer viewer, String agency, String answer, String words) {
        Optional<UUID> known = request.concerned().stream()
                .map(ChangeRequest.Concerned::agency)
                .filter(id -> id.toString().equals(agency))
                .findFirst();
        refuseUnless(known.isPresent() && ChangePolicy.mayAnswerFor(viewer, request, known.get()));
        String field = "-" + agency;
        if (!answer.equals("yes") && !answer.equals("no")) {
            return Problems.none().and("answer" + field, "Choose whether your agency accepts the change");
        }
        if (answer.equals("no") && words.isEmpty()) {
            return Problems.none().and("words" + field, "Enter why not, or what should be different");
        }
        if (words.length() > RequestPage.LONGEST) {
            return tooLong("words" + field);
        }
        life.answer(request, known.get(), answer.equals("yes"), words.isEmpty() ? null : words);
        return Problems.none();
    }

    /** Into the plan: as a minor change that all concerned accept, or as one that was approved. */
    Problems apply(ChangeRequest request, Viewer viewer) {
        boolean approved = pages.isApproved(request);
        boolean asApproved = ChangePolicy.mayApplyAsApproved(viewer, request, approved);
        refuseUnless(asApproved || ChangePolicy.mayApplyAsMinor(viewer, request));
        return life.apply(request, asApproved ? ChangeWeight.MAJOR : ChangeWeight.MINOR)
                        .isEmpty()
                ? Problems.none()
                : Problems.none().and("", "Nothing was changed: something stands in the way. It is shown below");
    }

    Problems submit(ChangeRequest request, Viewer viewer) {
        refuseUnless(ChangePolicy.mayClassify(viewer, request));
        if (governance.routeFor(ApprovalSubject.CHANGE_REQUEST).isEmpty()) {
            return Problems.none()
                    .and("", "There is no route to approval for changes yet. Lay one down under Routes to approval");
        }
        life.submit(request);
        Optional<ApprovalProgress> earlier = governance.progressOf(request.id());
        if (earlier.isPresent() && earlier.get().isReferredBack()) {
            governance.submitAgain(request.id());
        } else {
            governance.startApproval(
                    new Matter(DecidedChanges.MATTER, request.id(), words(request)), ApprovalSubject.CHANGE_REQUEST);
        }
        return Problems.none();
    }

    Problems decline(ChangeRequest request, Viewer viewer, String why) {
        refuseUnless(ChangePolicy.mayClassify(viewer, request));
        if (why.isEmpty()) {
            return Problems.none().and("why", "Enter why it is declined");
        }
        if (why.length() > RequestPage.LONGEST) {
            return tooLong("why");
        }
        life.decline(request, why);
        return Problems.none();
    }

    Problems settle(ChangeRequest request, Viewer viewer) {
        boolean approved = pages.isApproved(request);
        refuseUnless(ChangePolicy.mayWrite(viewer, request)
                || ChangePolicy.mayClassify(viewer, request)
                || ChangePolicy.mayApplyAsApproved(viewer, request, approved));
        life.keepHavingSeen(request);
        return Problems.none();
    }

    private static Problems tooLong(String field) {
        return Problems.none().and(field, "It must have " + RequestPage.LONGEST + " characters or fewer");
    }

    private static String words(ChangeRequest request) {
        String words = request.reference() + ", a change to " + request.planTitle() + ": "
                + request.reason().replace('\n', ' ');
        return words.length() <= LONGEST_MATTER ? words : words.substring(0, LONGEST_MATTER) + "…";
    }

    private static void refuseUnless(boolean may) {
        if (!may) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
