package foreland.delivery.evaluation;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** On the desk of every member: what longer and funded actions were worth. */
@Component
class EvaluationDesk implements DeskItems {

    @Override
    public List<Item> listFor(Viewer viewer) {
        return List.of(new Item(
                6,
                "Delivery",
                "Evaluations",
                EvaluationController.PATH,
                "What longer and funded actions were worth, and which still want an evaluation."));
    }
}
