package foreland.governance.routes;

import foreland.governance.ApprovalSubject;
import foreland.governance.Body;
import foreland.governance.BodyKind;
import foreland.governance.StepAct;
import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/**
 * The editor of one subject's route.
 *
 * @param isNew whether the subject has no route yet, so that the usual one is offered
 * @param missing the kinds of body that the usual route wants and the partnership has not
 */
record RoutePage(
        ApprovalSubject subject,
        RouteForm form,
        Problems problems,
        List<Body> bodies,
        boolean isNew,
        List<BodyKind> missing) {

    String path() {
        return RoutesController.PATH + "/" + RoutesPage.word(subject);
    }

    List<Choice> choices() {
        return Choice.of(bodies, Body::slug, Body::name);
    }

    List<Choice> acts() {
        return Choice.of(StepAct.values(), StepAct::verb);
    }

    String missingKinds() {
        return String.join(", ", missing.stream().map(BodyKind::title).toList());
    }
}
