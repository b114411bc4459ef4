package foreland.plan.agreement;

import foreland.partnership.DueItem;
import foreland.partnership.DueItems;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an agency is asked to take on, and which proposals a coordinator has to answer: the same as on the desk. */
@Component
class AgreementDue implements DueItems {

    private final AgreementOnTheDesk desk;

    AgreementDue(AgreementOnTheDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<DueItem> listFor(Viewer viewer) {
        return desk.listFor(viewer).stream()
                .map(item -> new DueItem(
                        "plan.agreement:" + item.path(), DueItem.Kind.DECISION, item.title(), item.path(), null))
                .toList();
    }
}
